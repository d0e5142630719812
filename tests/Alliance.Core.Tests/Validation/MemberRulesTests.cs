using System.Globalization;
using System.Text;
using Alliance.Core.Tests.Documentation;
using Alliance.Core.Validation;

namespace Alliance.Core.Tests.Validation;

/// <summary>For each member of each record, <c>docs/rules-by-member.md</c> gives the rules that it can break, or the reason why there is none.</summary>
public sealed class MemberRulesTests
{
    private const string Begin = "<!-- members: written by MemberRulesTests.Write_the_table -->\n";

    /// <summary>Why a member that holds no record has no rule.</summary>
    private static readonly Dictionary<string, string> NoRule = new(StringComparer.Ordinal)
    {
        ["CountryGroup.mayHaveOtherMembers"] = "Both answers are possible for every group, and none means no.",
        ["TechnologyItem.partsComplete"] = "Both answers are possible for every list of parts, also for an empty one.",
        ["ConversionLeg.inverted"] = "The way that it leads is checked at `legs` of the conversion.",
        ["FactTest.holds"] = "Both answers are possible for every fact; contradictory ones are found at `facts` of the scope.",
        ["ItemParameter.holds"] = "Whether it may be given is checked at `parameter` and `value`.",
        ["ParameterTest.holds"] = "Whether it may be given is checked at `parameter`.",
        ["Membership.founding"] = "A founding member may have left and joined again, so that any spell may be one of a founding member.",
        ["QuotedAmount.amount"] = "Every number can be printed, also zero and a negative one; its step is checked at `quantum`.",
    };

    /// <summary>The members at which the rules between records are reported.</summary>
    private static readonly (Rule Rule, string[] Members)[] BetweenRecords =
    [
        (RulesBetweenRecords.WrongPartyKind, []),
        (RulesBetweenRecords.UnknownKind, []),
        (RulesBetweenRecords.Dangling, []),
        (RulesBetweenRecords.Unused, ["AllianceDataset.sources"]),
        (RulesBetweenRecords.NotReferredTo, ["AllianceDataset.legalActs", "AllianceDataset.regimes", "AllianceDataset.partyLists", "AllianceDataset.countryGroups"]),
        (RulesBetweenRecords.UnknownRecordKind, ["AllianceDataset.otherRecords"]),
        (RulesBetweenRecords.RepeatedKey, ["MemberState.country", .. RecordModel.Records.Where(record => record.ListJsonName is not null && record.Type != typeof(MemberState)).Select(record => $"{record.Type.Name}.id")]),
        (RulesBetweenRecords.RecordedLater, ["Evidence.recordedOn"]),
        (RulesBetweenRecords.RecordedBefore, ["Evidence.recordedOn"]),
        (RulesBetweenRecords.NoAddress, ["Evidence.citations"]),
        (RulesBetweenRecords.ParentCircle, ["AiAlliance.parent"]),
        (RulesBetweenRecords.MemberGroupWithoutMembers, ["AiAlliance.memberGroup"]),
        (RulesBetweenRecords.AmendmentCircle, ["LegalAct.amends"]),
        (RulesBetweenRecords.PartCircle, ["TechnologyItem.parts"]),
        (RulesBetweenRecords.OutsideAlliance, ["Membership.validity"]),
        (RulesBetweenRecords.BeyondAlliance, ["Membership.validity"]),
        (RulesBetweenRecords.ProgrammeOutsideAlliance, ["JointProgramme.validity"]),
        (RulesBetweenRecords.ProgrammeBeyondAlliance, ["JointProgramme.validity"]),
        (RulesBetweenRecords.PolicyOutsideConstraint, ["LicenceReviewPolicy.validity"]),
        (RulesBetweenRecords.PolicyBeyondConstraint, ["LicenceReviewPolicy.validity"]),
        (RulesBetweenRecords.TwoPolicies, ["LicenceReviewPolicy.policy"]),
        (RulesBetweenRecords.OtherAuthority, ["TechnologyAccessConstraint.regime"]),
        (RulesBetweenRecords.OtherQuestion, ["FactTest.question"]),
        (RulesBetweenRecords.OnlyAnnounced, ["Membership.evidence", "GroupMember.evidence", "PartyListMember.evidence", "Observation.evidence", "SupplierStance.evidence", "MarketObservation.evidence"]),
        (RulesBetweenRecords.StatedLater, ["Statement.date"]),
        (RulesBetweenRecords.TwoStances, ["SupplierStance.stance"]),
        (RulesBetweenRecords.DatedLater, ["Source.published", "Statement.date"]),
    ];

    [Fact]
    public void Every_member_has_a_rule_or_a_reason_why_it_has_none()
    {
        string[] without = [.. Members.Where(member => CodesOf(member.Record, member.Member).Length == 0 && !member.Member.IsRecord && !NoRule.ContainsKey(NameOf(member))).Select(NameOf)];
        Assert.True(without.Length == 0, $"Add a rule, or the reason why there is none: {string.Join(", ", without)}");
    }

    [Fact]
    public void A_reason_is_given_only_where_there_is_no_rule() =>
        Assert.Empty(NoRule.Keys.Except(Members.Where(member => CodesOf(member.Record, member.Member).Length == 0 && !member.Member.IsRecord).Select(NameOf)));

    [Fact]
    public void Every_rule_between_records_is_listed_with_members_that_exist()
    {
        Assert.Equal(RulesBetweenRecords.Table.Select(rule => rule.Code).Order(StringComparer.Ordinal), BetweenRecords.Select(pair => pair.Rule.Code).Order(StringComparer.Ordinal));
        Assert.Empty(BetweenRecords.SelectMany(pair => pair.Members).Except(Members.Select(NameOf)));
    }

    [Fact]
    public void The_members_of_the_rules_between_records_are_those_at_which_they_are_reported()
    {
        string[] ofReferences = [RulesBetweenRecords.Dangling.Code, RulesBetweenRecords.WrongPartyKind.Code, RulesBetweenRecords.UnknownKind.Code];
        foreach (BrokenExample example in BrokenExamples.All.Where(example => BetweenRecords.Any(pair => pair.Rule.Code == example.Code) && !ofReferences.Contains(example.Code)))
        {
            string pointer = ((AllianceDataset)example.Record).Validate().Findings.Single(finding => finding.Code == example.Code).Pointer;
            // A record of an unknown kind has no description: the rule belongs to the list of these records.
            ModelPlace place = (example.Code == RulesBetweenRecords.UnknownRecordKind.Code ? ModelPlace.Of(typeof(AllianceDataset), "/otherRecords/0") : ModelPlace.Of(typeof(AllianceDataset), pointer))!;
            Assert.Contains($"{place.Record!.Type.Name}.{place.Member!.JsonName}", BetweenRecords.Single(pair => pair.Rule.Code == example.Code).Members);
        }
    }

    [Fact]
    public void The_page_gives_the_rules_of_every_member() => Assert.Equal(Table(), Page()[(Page().IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)..]);

    /// <summary>No test: brings the page up to date.</summary>
    [Fact(Explicit = true)]
    public void Write_the_table() =>
        File.WriteAllText(Repository.PathOf("docs", "rules-by-member.md"), Page()[..(Page().IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)] + Table());

    private static IEnumerable<(RecordDescription Record, MemberDescription Member)> Members =>
        RecordModel.Records.SelectMany(record => record.Members.Select(member => (record, member)));

    private static string NameOf((RecordDescription Record, MemberDescription Member) member) => $"{member.Record.Type.Name}.{member.Member.JsonName}";

    private static string[] CodesOf(RecordDescription record, MemberDescription member)
    {
        IEnumerable<Rule> own = RecordChecks.All.TryGetValue(record.Type, out RecordChecks? checks) ? checks.Table : [];
        IEnumerable<Rule> between = BetweenRecords.Where(pair => pair.Members.Contains(NameOf((record, member)))).Select(pair => pair.Rule);
        IEnumerable<Rule> ofReferences = member.RefersTo.IsEmpty ? [] : member.ValueType == typeof(PartyReference) ? [RulesBetweenRecords.Dangling, RulesBetweenRecords.WrongPartyKind, RulesBetweenRecords.UnknownKind]
            : member.ValueType == typeof(RecordReference) ? [RulesBetweenRecords.Dangling, RulesBetweenRecords.UnknownKind]
            : [RulesBetweenRecords.Dangling];
        return [.. own.Where(rule => rule.Place.Split('/')[0] == member.JsonName).Concat(ofReferences).Concat(between).Select(rule => rule.Code).Distinct().Order(StringComparer.Ordinal)];
    }

    private static string Table()
    {
        var text = new StringBuilder();
        foreach (RecordDescription record in RecordModel.Records)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {record.Type.Name}\n\n| member | rules |\n|---|---|\n");
            foreach (MemberDescription member in record.Members)
                text.Append(CultureInfo.InvariantCulture, $"| `{member.JsonName}` | {Cell(record, member)} |\n");
        }
        return text.ToString();
    }

    private static string Cell(RecordDescription record, MemberDescription member)
    {
        string codes = string.Join(", ", CodesOf(record, member).Select(code => $"`{code}`"));
        string inside = member.IsRecord ? $"those of [{member.ValueType.Name}](#{member.ValueType.Name.ToLowerInvariant()})" : "";
        return codes.Length + inside.Length == 0 ? $"none: {NoRule.GetValueOrDefault(NameOf((record, member)))}" : string.Join("; ", new[] { codes, inside }.Where(part => part.Length > 0));
    }

    private static string Page() => Repository.Read("docs", "rules-by-member.md");
}
