namespace Alliance.Core.Validation;

/// <summary>Finds the unknown members of deciding records, which are the records on which answers depend.</summary>
internal static class UnknownMembersOfDeciding
{
    public static readonly Rule NotKnown = Rule.Warning(
        9302, "", "The member is not known to this version of the library; answers depend on its record, and those that would be true are unknown.");

    /// <summary>Finds the unknown members of a record and of the records inside it.</summary>
    public static IReadOnlyList<Finding> In(object record) => record is not IUnderstood searched || UnderstandingSearch.IsUnderstood(searched)
        ? []
        : [.. UnderstandingSearch.In(default, searched).Where(part => part.Word is null).Select(member => Of(member.Pointer))];

    /// <summary>Finds the unknown members of a record itself.</summary>
    public static IReadOnlyList<Finding> Of(object record) => record is not IDecidingRecord deciding || deciding.Understood == Truth.True
        ? []
        : [.. UnderstandingSearch.Own(deciding).AsSpan().ToArray().Select(member => Of(member.Pointer))];

    private static Finding Of(string pointer) => Finding.Of(NotKnown, pointer, NotKnown.Message);
}
