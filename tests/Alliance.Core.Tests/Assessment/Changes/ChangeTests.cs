using static Alliance.Core.Tests.Assessment.AccessRecords;

namespace Alliance.Core.Tests.Assessment.Changes;

/// <summary>Changes of the answer to one request, and the records that made them.</summary>
public sealed class ChangeTests
{
    private static readonly LocalDate First = new(2024, 1, 1), Last = new(2024, 12, 31);

    [Fact]
    public void What_an_h100_to_germany_needs_changed_with_two_rules_and_a_suspension()
    {
        // The owners of the buyer are not stated.
        AccessRequest request = AccessCases.Get("c32").Request;
        ValueList<AccessChange> changes = AccessCases.Index.Changes(request, new(2024, 12, 1), new(2026, 1, 1));
        AccessChange diffusion = On(changes, new(2025, 1, 13)), affiliates = On(changes, new(2025, 9, 29)), suspended = On(changes, new(2025, 11, 10));

        Assert.Equal((None, Perhaps), (diffusion.Before.OnTheBooks, diffusion.After.OnTheBooks));
        Assert.Equal((None, None), (diffusion.Before.Enforced, diffusion.After.Enforced));
        AccessConstraintChange circuits = Assert.Single(diffusion.Constraints, move => move.Constraint.Value == "us-90-fr-4544-circuits");
        Assert.Equal(ChangeKind.BecameUnknown, circuits.Kind);
        Assert.Equal(["constraint:us-90-fr-4544-circuits", "legal-act:us-90-fr-4544"], By(circuits));

        Assert.Equal((Perhaps, Perhaps, None, Perhaps), (affiliates.Before.OnTheBooks, affiliates.After.OnTheBooks, affiliates.Before.Enforced, affiliates.After.Enforced));
        Assert.Equal(["constraint:us-90-fr-47201-affiliates", "legal-act:us-90-fr-47201"], By(Assert.Single(affiliates.Constraints)));

        Assert.Equal((Perhaps, Perhaps, Perhaps, None), (suspended.Before.OnTheBooks, suspended.After.OnTheBooks, suspended.Before.Enforced, suspended.After.Enforced));
        AccessConstraintChange back = Assert.Single(suspended.Constraints);
        Assert.Equal(ChangeKind.Changed, back.Kind);
        Assert.Equal(["constraint:us-90-fr-47201-affiliates", "legal-act:us-90-fr-47201", "legal-act:us-affiliates-suspension-2025-11-12"], By(back));
    }

    [Fact]
    public void A_code_of_a_part_counts_from_the_day_of_its_list_at_any_depth()
    {
        AllianceDataset dataset = Records(Rule(new() { Items = [new() { Contains = new() { Codes = [new() { Scheme = ClassificationScheme.Eccn, Code = "3A090" }] } }] })) with
        {
            Items =
            [
                Chip with { Classifications = [new() { Scheme = ClassificationScheme.Eccn, Code = "3A090.a", AsOf = new(2024, 6, 1) }] },
                new() { Id = new("board"), Name = "A board", Parts = [Chip.Id], ArePartsComplete = true, NotListedIn = [new() { Scheme = ClassificationScheme.Eccn }] },
                new() { Id = new("rack"), Name = "A rack", Parts = [new("board")], ArePartsComplete = true },
            ],
        };
        AssertOneChange(dataset, Export with { Item = new Id<TechnologyItem>("rack") }, new(2024, 6, 1), Perhaps, Licence);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_party_that_is_added_to_a_list_changes_the_answer_by_the_list(bool isOwner)
    {
        Id<PartyList> list = new("list");
        PartyCondition condition = isOwner ? new() { OwnedBy = new() { Lists = [list], ShareAtLeast = 50 } } : new() { Lists = [list] };
        AllianceDataset dataset = Records(Rule(new() { Parties = [condition] })) with
        {
            Associations = [new() { Id = new("one"), Names = ["One"] }, new() { Id = new("another"), Names = ["Another"] }],
            PartyLists = [new() { Id = list, Name = "A list", Authority = CountryCode.US, CompleteFor = Validity.From(2020), Members = [new() { Party = PartyReference.Company(new("one")), Validity = Validity.From(2024, 5, 2) }] }],
        };
        AccessParty one = Party(PartyRole.EndUser, isOwner ? "company:another" : "company:one") with
        {
            Owners = isOwner ? [new() { Party = PartyReference.Company(new("one")), Share = 60 }] : [],
            AreOwnersComplete = true,
        };
        AccessRequest request = Export with { NoPartyIsListed = false, Parties = [one] };
        // The owners of an owner that is not on the list are not known.
        AssertOneChange(dataset, request, new(2024, 5, 2), isOwner ? Perhaps : None, Licence, "party-list:list");
    }

    [Fact]
    public void The_days_of_a_member_of_a_group_change_the_answer_by_the_group()
    {
        AllianceDataset dataset = Records(Rule(new() { Destinations = new() { Groups = [new("group")] } })) with
        {
            CountryGroups = [new() { Id = new("group"), Name = "A group", Members = [new() { Country = CountryCode.CN, Validity = Validity.From(2024, 3, 1) }] }],
        };
        AssertOneChange(dataset, Export, new(2024, 3, 1), None, Licence, "country-group:group");
        AssertOneChange(
            dataset with { Constraints = [Rule(new() { Parties = [new() { HeadquarteredIn = new() { Groups = [new("group")] } }] })] },
            Export with { Parties = [Party(PartyRole.EndUser, "other:buyer") with { Headquarters = CountryCode.DE, ParentHeadquarters = CountryCode.CN }] },
            new(2024, 3, 1), None, Licence, "country-group:group");
    }

    [Fact]
    public void A_group_that_an_alliance_defines_changes_with_the_members_of_the_alliance()
    {
        AllianceDataset dataset = Records(Rule(new() { Destinations = new() { Groups = [new("group")] } })) with
        {
            Alliances = [new() { Id = new("union"), Names = ["A union"] }],
            MemberStates = [new() { Country = CountryCode.CN, Memberships = [new() { Alliance = new("union"), Status = MembershipStatus.Member, Validity = Validity.From(2024, 8, 1) }] }],
            CountryGroups = [new() { Id = new("group"), Name = "A group", Alliance = new("union") }],
        };
        AccessChange change = Assert.Single(AccessIndex.Of(dataset).Changes(Export, First, Last));
        Assert.Equal((new LocalDate(2024, 8, 1), Licence), (change.Day, change.After.Enforced));
        Assert.Contains("country-group:group", By(Assert.Single(change.Constraints)));
    }

    [Fact]
    public void A_policy_that_ends_is_a_change_although_the_same_is_required()
    {
        AllianceDataset dataset = Records(Rule(new())) with
        {
            ReviewPolicies = [new() { Id = new("policy"), Constraint = new("rule"), Policy = ReviewPolicy.Denial, Validity = Validity.Between(new PartialDate(2020, 1, 1), new PartialDate(2024, 7, 31)) }],
        };
        AssertOneChange(dataset, Export, new(2024, 8, 1), Licence, Licence, "review-policy:policy");
    }

    [Fact]
    public void The_first_day_is_compared_with_the_day_before_it_and_the_last_day_is_included()
    {
        AccessIndex index = AccessIndex.Of(Records(Rule(new()) with { Validity = Validity.From(2024, 3, 1) }));
        Assert.Single(index.Changes(Export, new(2024, 3, 1), new(2024, 3, 1)));
        Assert.Single(index.Changes(Export, new(2024, 1, 1), new(2024, 3, 1)));
        Assert.Empty(index.Changes(Export, new(2024, 3, 2), new(2024, 12, 1)));
        Assert.Empty(index.Changes(Export, new(2024, 1, 1), new(2024, 2, 29)));
        Assert.Empty(index.Changes(Export with { Authorities = [] }, new(2025, 1, 1), LocalDate.MaxIsoValue));
        Assert.Throws<ArgumentException>("to", () => index.Changes(Export, new(2024, 3, 2), new(2024, 3, 1)));
    }

    private static void AssertOneChange(AllianceDataset dataset, AccessRequest request, LocalDate day, AccessBounds before, AccessBounds after, params string[] by)
    {
        AccessChange change = Assert.Single(AccessIndex.Of(dataset).Changes(request, First, Last));
        Assert.Equal((day, before, after), (change.Day, change.Before.Enforced, change.After.Enforced));
        AccessConstraintChange move = Assert.Single(change.Constraints);
        Assert.Equal((before, after), (move.EnforcedBefore, move.EnforcedAfter));
        Assert.Equal(["constraint:rule", .. by], By(move).Where(record => by.Length > 0 || record == "constraint:rule"));
    }

    private static AccessChange On(ValueList<AccessChange> changes, LocalDate day) => Assert.Single(changes, change => change.Day == day);

    private static string[] By(AccessConstraintChange move) => [.. move.DecidedBy.Select(record => record.ToString()).Order(StringComparer.Ordinal)];
}
