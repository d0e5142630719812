using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>Everything that is broken in a dataset: in its records, and between them.</summary>
internal sealed class DatasetFindings : IVisitor
{
    /// <summary>How much of a reference a message repeats, in characters. References are ASCII and need no escaping.</summary>
    private const int Excerpt = 60;

    private readonly DatasetLinks _links;
    private readonly List<Finding> _findings = [];

    private DatasetFindings(DatasetLinks links) => _links = links;

    /// <summary>The findings: those of the records in the order of the lists, then those that only all the records together show.</summary>
    public static IReadOnlyList<Finding> Of(AllianceDataset dataset)
    {
        if (Nulls.In(dataset) is { Count: > 0 } nulls)
            return nulls;
        var links = new DatasetLinks(dataset);
        var fast = new LinkedSink(links);
        bool records = AllianceDatasetRules.Check(dataset, ref fast);
        IReadOnlyList<Finding> unknown = UnknownMembersOfDeciding.In(dataset);
        if (records && links.HasMetEverySource && !links.Index.HasRepeatedKeys && !Circles.Any(dataset) && dataset.OtherRecords.Count == 0)
            return unknown;
        var findings = new DatasetFindings(links);
        if (!records)
        {
            var sink = new WalkingSink(findings, "");
            AllianceDatasetRules.Check(dataset, ref sink);
        }
        findings.Between(dataset);
        findings._findings.AddRange(unknown);
        return findings._findings;
    }

    public bool PassesOver<T, TRules>(T record) where T : class where TRules : struct, IRules<T>
    {
        var fast = new LinkedSink(_links);
        return TRules.Check(record, ref fast);
    }

    public void Broken(Rule rule, string pointer) => Add(rule, pointer, rule.Message);

    public void Reference(RecordReference reference, string pointer)
    {
        if (!_links.Resolves(reference))
            Add(RulesBetweenRecords.Dangling, pointer, $"{RulesBetweenRecords.Dangling.Message[..^1]}; there is no {Short(reference)}.");
    }

    public void Party(PartyReference party, string pointer)
    {
        Reference(party.Record, pointer);
        if (!_links.IsOfItsKind(party))
            Broken(RulesBetweenRecords.WrongPartyKind, pointer);
    }

    public void Recorded(LocalDate day, string pointer)
    {
        if (!_links.Knows(day))
            Broken(RulesBetweenRecords.RecordedLater, pointer);
    }

    private void Between(AllianceDataset dataset)
    {
        if (_links.Index.HasRepeatedKeys)
            RepeatedKeys(dataset);
        for (int i = 0; i < dataset.Sources.Count; i++)
        {
            if (!_links.HasMet(dataset.Sources[i]))
                Broken(RulesBetweenRecords.Unused, At("sources", i));
        }
        UnknownKinds(dataset);
        foreach ((int alliance, _) in Circles.OfParents(dataset))
            Broken(RulesBetweenRecords.ParentCircle, $"{At("alliances", alliance)}/parent");
        foreach ((int act, int amended) in Circles.OfAmendments(dataset))
            Broken(RulesBetweenRecords.AmendmentCircle, At($"{At("legalActs", act)[1..]}/amends", amended));
    }

    private void UnknownKinds(AllianceDataset dataset)
    {
        for (int i = 0; i < dataset.OtherRecords.Count; i++)
            Broken(RulesBetweenRecords.UnknownKind, $"{At("otherRecords", i)}/type");
    }

    private void RepeatedKeys(AllianceDataset dataset)
    {
        var seen = new HashSet<RecordReference>();
        foreach ((string list, IReadOnlyList<IRecord> records) in DatasetLists.Of(dataset))
        {
            for (int i = 0; i < records.Count; i++)
            {
                if (records[i].Reference is { IsDefault: false } key && !seen.Add(key))
                    Broken(RulesBetweenRecords.RepeatedKey, $"{At(list, i)}/{(records[i] is MemberState ? "country" : "id")}");
            }
        }
    }

    private void Add(Rule rule, string pointer, string message) => _findings.Add(Finding.Of(rule, pointer, message));

    private static string At(string place, int index) => string.Create(CultureInfo.InvariantCulture, $"/{place}/{index}");

    private static string Short(RecordReference reference) =>
        $"{reference}" is var text && text.Length <= Excerpt ? text : $"{text[..Excerpt]}...";
}
