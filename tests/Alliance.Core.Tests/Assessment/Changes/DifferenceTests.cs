using static Alliance.Core.Tests.Assessment.AccessRecords;

namespace Alliance.Core.Tests.Assessment.Changes;

/// <summary>How the answers of two datasets differ, and which records made the difference.</summary>
public sealed class DifferenceTests
{
    private static readonly AllianceDataset First = new()
    {
        Sources = [AccessRecords.Source],
        Items = [Chip with { Parameters = [new() { Parameter = ParameterKind.TotalProcessingPerformance, Value = 5000 }] }, new() { Id = new("other-item"), Name = "Another item" }],
        Alliances = [new() { Id = new("union"), Names = ["A union"] }],
        Associations = [new() { Id = new("one"), Names = ["One"] }, new() { Id = new("two"), Names = ["Two"] }],
        MemberStates = [new() { Country = CountryCode.CN, Memberships = [new() { Alliance = new("union"), Status = MembershipStatus.Member, Validity = Validity.From(2020) }] }],
        CountryGroups =
        [
            new() { Id = new("group"), Name = "A group", Members = [new() { Country = CountryCode.CN, Validity = Validity.From(2020) }] },
            new() { Id = new("of-alliance"), Name = "Of the alliance", Alliance = new("union") },
            new() { Id = new("other-group"), Name = "Another group", Members = [new() { Country = CountryCode.RU, Validity = Validity.From(2020) }] },
        ],
        LegalActs = [new() { Id = new("act"), Citation = "An act", EffectiveFrom = new(2020, 1, 1) }, new() { Id = new("other-act"), Citation = "Another act" }],
        PartyLists = [new() { Id = new("list"), Name = "A list", Authority = CountryCode.US, CompleteFor = Validity.From(2020), Members = [new() { Party = One, Validity = Validity.From(2020) }] }],
        Constraints =
        [
            Rule(new() { Items = [new() { Tests = [new() { Parameter = ParameterKind.TotalProcessingPerformance, AtLeast = 4800 }] }], Destinations = new() { Groups = [new("group")] } }) with { LegalActs = [new("act")] },
            Rule(new() { Parties = [new() { Lists = [new("list")] }] }) with { Id = new("of-list") },
            Rule(new() { Destinations = new() { Groups = [new("of-alliance")] } }) with { Id = new("of-union"), Effect = AccessEffect.NotificationRequired },
            Rule(new() { Destinations = new() { Groups = [new("other-group")] } }) with { Id = new("elsewhere") },
        ],
        ReviewPolicies = [new() { Id = new("policy"), Constraint = new("rule"), Policy = ReviewPolicy.Denial, Validity = Validity.From(2020) }],
    };

    private static readonly AccessRequest Request = Export with { Item = Chip.Id, NoPartyIsListed = false, Parties = [Party(PartyRole.EndUser, "company:one")] };

    private static PartyReference One => PartyReference.Company(new("one"));

    /// <summary>Changes of one record; each also changes records on which the answer does not depend.</summary>
    public static TheoryData<string, string, string> Corrections => new()
    {
        { "constraint", "rule", "constraint:rule Corrected" },
        { "removed constraint", "rule", "constraint:rule Removed" },
        { "added constraint", "new-rule", "constraint:new-rule Added" },
        { "act", "rule", "legal-act:act Corrected" },
        { "party list", "of-list", "party-list:list Corrected" },
        { "group", "rule", "country-group:group Corrected" },
        { "item", "rule", "item:chip Corrected" },
        { "policy", "rule", "review-policy:policy Corrected" },
        { "removed policy", "rule", "review-policy:policy Removed" },
        { "member", "of-union", "member-state:CN Corrected" },
        { "removed member", "of-union", "member-state:CN Removed" },
        { "alliance", "of-union", "alliance:union Corrected" },
    };

    [Theory]
    [MemberData(nameof(Corrections))]
    public void The_record_that_made_the_difference_is_named_and_no_other(string what, string constraint, string record)
    {
        AllianceDataset second = Unrelated(Corrected(what));
        AccessDifference difference = AccessIndex.Of(First).Difference(Request, AccessIndex.Of(second));
        Assert.Equal([constraint], difference.Constraints.Select(id => id.Value));
        Assert.Equal([record], difference.Records.Select(one => $"{one.Record} {one.Kind}"));
        Assert.Equal(AccessIndex.Of(First).Outcome(Request), difference.Before);
        Assert.Equal(AccessIndex.Of(second).Outcome(Request), difference.After);
    }

    [Fact]
    public void A_part_that_is_corrected_is_named()
    {
        AllianceDataset first = First with
        {
            Items = [new() { Id = new("rack"), Name = "A rack", Parts = [new("board")] }, new() { Id = new("board"), Name = "A board", Parts = [Chip.Id] }, Chip],
            Constraints = [Rule(new() { Items = [new() { Contains = new() { Kinds = [ItemKind.Accelerator] } }] })],
            ReviewPolicies = [],
        };
        AllianceDataset second = first with { Items = [.. first.Items.Take(2), Chip with { Kind = ItemKind.Accelerator }] };
        AccessDifference difference = AccessIndex.Of(first).Difference(Request with { Item = new Id<TechnologyItem>("rack") }, AccessIndex.Of(second));
        Assert.Equal((Perhaps, Licence), (difference.Before.Enforced, difference.After.Enforced));
        Assert.Equal(["item:chip"], difference.Records.Select(one => one.Record.ToString()));
    }

    [Fact]
    public void The_same_dataset_and_one_with_other_records_changed_answer_the_same()
    {
        AccessIndex index = AccessIndex.Of(First);
        foreach (AccessIndex other in new[] { index, AccessIndex.Of(First with { }), AccessIndex.Of(Unrelated(First)) })
        {
            AccessDifference difference = index.Difference(Request, other);
            Assert.Equal(difference.Before, difference.After);
            Assert.Empty(difference.Constraints);
            Assert.Empty(difference.Records);
        }
    }

    [Fact]
    public void The_order_of_the_datasets_is_that_of_the_answer()
    {
        AccessIndex one = AccessIndex.Of(First), other = AccessIndex.Of(Corrected("removed constraint"));
        AccessDifference there = one.Difference(Request, other), back = other.Difference(Request, one);
        Assert.Equal((there.Before, there.After), (back.After, back.Before));
        Assert.Equal(RecordDifferenceKind.Added, Assert.Single(back.Records, record => record.Record.ToString() == "constraint:rule").Kind);
    }

    private static AllianceDataset Corrected(string what) => what switch
    {
        "constraint" => First with { Constraints = [First.Constraints[0] with { Effect = AccessEffect.Prohibited }, .. First.Constraints.Skip(1)] },
        "removed constraint" => First with { Constraints = [.. First.Constraints.Skip(1)], ReviewPolicies = [] },
        "added constraint" => First with { Constraints = [.. First.Constraints, Rule(new()) with { Id = new("new-rule") }] },
        "act" => First with { LegalActs = [First.LegalActs[0] with { Repealed = new(2023, 1, 1) }, First.LegalActs[1]] },
        "party list" => First with { PartyLists = [First.PartyLists[0] with { Members = [] }] },
        "group" => First with { CountryGroups = [First.CountryGroups[0] with { Members = [new() { Country = CountryCode.CN, Validity = Validity.From(2025) }] }, .. First.CountryGroups.Skip(1)] },
        "item" => First with { Items = [Chip with { Parameters = [new() { Parameter = ParameterKind.TotalProcessingPerformance, Value = 4000 }] }, First.Items[1]] },
        "policy" => First with { ReviewPolicies = [First.ReviewPolicies[0] with { Policy = ReviewPolicy.CaseByCase }] },
        "removed policy" => First with { ReviewPolicies = [] },
        "member" => First with { MemberStates = [First.MemberStates[0] with { Memberships = [First.MemberStates[0].Memberships[0] with { Validity = Validity.From(2025) }] }] },
        "removed member" => First with { MemberStates = [] },
        "alliance" => First with { Alliances = [First.Alliances[0] with { Dissolved = new(2023, 1, 1) }], MemberStates = [.. First.MemberStates] },
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "There is no such correction."),
    };

    /// <summary>With other titles and days of records on which the answer does not depend.</summary>
    private static AllianceDataset Unrelated(AllianceDataset dataset) => dataset with
    {
        LegalActs = [.. dataset.LegalActs.Select(act => act.Id.Value == "other-act" ? act with { Citation = "Another act, corrected", Repealed = new(2021) } : act)],
        CountryGroups = [.. dataset.CountryGroups.Select(group => group.Id.Value == "other-group" ? group with { Name = "Corrected" } : group)],
        Items = [.. dataset.Items.Select(item => item.Id.Value == "other-item" ? item with { Name = "Corrected" } : item)],
        Constraints = [.. dataset.Constraints.Select(rule => rule.Id.Value == "elsewhere" ? rule with { Title = "Corrected", Effect = AccessEffect.Prohibited } : rule)],
        Associations = [dataset.Associations[0], dataset.Associations[1] with { Names = ["Two, corrected"] }],
    };
}
