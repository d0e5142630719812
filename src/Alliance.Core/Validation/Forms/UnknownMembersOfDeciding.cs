namespace Alliance.Core.Validation;

/// <summary>The members that this version does not know in records on which answers rest.</summary>
internal static class UnknownMembersOfDeciding
{
    public static readonly Rule NotKnown = Rule.Warning(
        9302, "", "Answers rest on the record, and this version does not know its member: what would be true is unknown.");

    /// <summary>The members in a record and in the records inside it.</summary>
    public static IReadOnlyList<Finding> In(object record) => record is not IUnderstood searched || UnderstandingSearch.IsUnderstood(searched)
        ? []
        : [.. UnderstandingSearch.In(default, searched).Where(part => part.Word is null).Select(member => Of(member.Pointer))];

    /// <summary>The members of a record itself.</summary>
    public static IReadOnlyList<Finding> Of(object record) => record is not IDecidingRecord deciding || deciding.Understood == Truth.True
        ? []
        : [.. UnderstandingSearch.Own(deciding).AsSpan().ToArray().Select(member => Of(member.Pointer))];

    private static Finding Of(string pointer) => Finding.Of(NotKnown, pointer, NotKnown.Message);
}
