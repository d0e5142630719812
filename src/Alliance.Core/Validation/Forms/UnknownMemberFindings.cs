using System.Collections.Immutable;

namespace Alliance.Core.Validation;

/// <summary>Finds the members of records that this version does not know. Annotations, whose names begin with <c>x-</c>, are not reported.</summary>
internal static class UnknownMemberFindings
{
    public static readonly Rule OfDecidingRecord = Rule.Warning(
        9302, "", "The member is not known to this version of the library; answers depend on its record, and those that would be true are unknown.");
    public static readonly Rule Misspelt = Rule.Warning(
        9303, "", "The member is not known to this version of the library, and its name is similar to that of a known member; it is kept, but has no effect.");
    public static readonly Rule Other = Rule.Info(
        9304, "", "The member is not known to this version of the library; it is kept, but has no effect. If it is an annotation of your own, its name should begin with x-, so that it is not reported.");

    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Table { get; } = [OfDecidingRecord, Misspelt, Other];

    /// <summary>Whether there are none in a record and in the records inside it.</summary>
    public static bool AreNone(object record) => record is not IUnknownSearched searched || UnknownSearch.IsNone(searched);

    /// <summary>Finds the unknown members of a record and of the records inside it.</summary>
    public static IReadOnlyList<Finding> In(object record) => Of(AreNone(record) ? Array.Empty<UnknownMember>() : UnknownSearch.In((IUnknownSearched)record));

    /// <summary>Finds the unknown members of a record itself.</summary>
    public static IReadOnlyList<Finding> Of(object record) => Of(record is IUnknownSearched searched ? UnknownSearch.Own(searched) : Array.Empty<UnknownMember>());

    /// <summary>Returns the names of members of a record that are nearest to a name.</summary>
    public static IReadOnlyList<string> NearNames(Type record, string name) =>
        RecordModel.Find(record) is { } description ? NearWords.Of(name, description.Members.Select(member => member.JsonName)) : [];

    /// <summary>The members of many records often have the same names: each name is compared only once with those of a record.</summary>
    private static IReadOnlyList<Finding> Of(IReadOnlyList<UnknownMember> members)
    {
        if (members.Count == 0)
            return Array.Empty<Finding>();
        Dictionary<(Type, string), Rule> rules = [];
        var findings = new List<Finding>(members.Count);
        foreach (UnknownMember member in members)
        {
            (Type, string) key = (member.Record.GetType(), member.Name);
            if (!rules.TryGetValue(key, out Rule? rule))
                rules.Add(key, rule = RuleOf(member));
            findings.Add(Finding.Of(rule, member.Pointer, rule.Message));
        }
        return findings;
    }

    private static Rule RuleOf(UnknownMember member) =>
        member.Record is IDecidingRecord ? OfDecidingRecord : NearNames(member.Record.GetType(), member.Name).Count > 0 ? Misspelt : Other;
}
