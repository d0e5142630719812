using static Alliance.Core.Tests.Assessment.AccessRecords;
using static Alliance.Core.Truth;

namespace Alliance.Core.Tests.Assessment;

/// <summary>Conditions on the parties of a transaction: lists, seats, owners.</summary>
public sealed class PartyConditionTests
{
    private static readonly Id<PartyList> List = new("list");

    private static readonly PartyList Recorded = new()
    {
        Id = List,
        Name = "A list",
        Authority = CountryCode.US,
        Members = [new() { Party = PartyReference.Other("member"), Validity = Validity.From(2020) }, new() { Party = PartyReference.Other("former"), Validity = Validity.Between(new PartialDate(2020), new PartialDate(2022)) }],
    };

    [Theory]
    [InlineData("member", false, null, True)]
    [InlineData("former", false, null, Unknown)]
    [InlineData("former", true, null, False)]
    [InlineData("another", false, null, Unknown)]
    [InlineData("another", true, null, False)]
    [InlineData("another", false, false, False)]
    [InlineData("another", false, true, True)]
    [InlineData("member", false, false, True)] // the list of the dataset is stronger than a screening
    public void Only_a_complete_list_or_a_screening_says_that_a_party_is_not_on_it(string party, bool isComplete, bool? screened, Truth applies)
    {
        AllianceDataset dataset = Records(Rule(new() { Parties = [new() { Lists = [List] }] })) with { PartyLists = [Recorded with { CompleteFor = isComplete ? Validity.From(2020) : null }] };
        AccessParty buyer = Party(PartyRole.EndUser, $"other:{party}") with { Screenings = screened is { } found ? [new() { List = List, IsListed = found }] : [] };
        AccessAssessment answer = AccessIndex.Of(dataset).Assess(Export with { NoPartyIsListed = false, Parties = [buyer] });
        Assert.Equal(BoundsOf(applies), answer.Enforced);
        Assert.Equal(
            party == "member" && screened == false ? ["The request states that other:member is not on the list list, but the list of the dataset contains it on this day; the dataset counts."] : [],
            answer.Warnings);
    }

    [Theory]
    [InlineData(PartyRole.EndUser, true, False)]
    [InlineData(PartyRole.Financier, true, False)]
    [InlineData(PartyRole.Exporter, true, False)]
    [InlineData(PartyRole.EndUser, false, False)]
    [InlineData(PartyRole.Financier, false, Unknown)]
    [InlineData(PartyRole.Exporter, false, Unknown)]
    public void That_no_party_is_listed_says_nobody_is_on_a_list_and_that_no_recipient_is_named(PartyRole role, bool isList, Truth applies)
    {
        PartyCondition condition = new() { Roles = [role], Lists = isList ? [List] : [], Parties = isList ? [] : [PartyReference.Other("one")] };
        AllianceDataset dataset = Records(Rule(new() { Parties = [condition] })) with { PartyLists = [Recorded] };
        Assert.Equal(BoundsOf(applies), Enforced(dataset, Export));
        Assert.Equal(BoundsOf(applies), Enforced(dataset, Export with { Parties = [new() { Roles = [role] }] }));
        Assert.Equal(Perhaps, Enforced(dataset, Export with { NoPartyIsListed = false }));
    }

    [Fact]
    public void Nobody_is_on_a_list_whoever_else_the_condition_names()
    {
        AllianceDataset dataset = Records(Rule(new() { Parties = [new() { Roles = [PartyRole.Financier], Lists = [List], Parties = [PartyReference.Other("one")] }] })) with { PartyLists = [Recorded] };
        Assert.Equal(None, Enforced(dataset, Export));
        Assert.Equal(None, Enforced(dataset, Export with { Parties = [new() { Roles = [PartyRole.Financier] }] }));
    }

    [Theory]
    [InlineData(false, Unknown)]
    [InlineData(true, False)]
    public void Parties_that_are_not_given_are_open_unless_none_is_listed(bool noneIsListed, Truth applies)
    {
        AllianceDataset dataset = Records(Rule(new() { Parties = [new() { Lists = [List] }] })) with { PartyLists = [Recorded] };
        Assert.Equal(BoundsOf(applies), Enforced(dataset, Export with { NoPartyIsListed = noneIsListed }));
        Assert.Equal(BoundsOf(applies), Under(new ConstraintScope { Recipients = [PartyReference.Other("The 27 entities")] }, Export with { NoPartyIsListed = noneIsListed }));
        Assert.Equal(Perhaps, Under(new ConstraintScope { HeadquarteredIn = GeographicScope.Of(CountryCode.CN) }, Export with { NoPartyIsListed = noneIsListed }));
    }

    [Theory]
    [InlineData("DE", "CN", True)]
    [InlineData("CN", null, True)]
    [InlineData("DE", null, Unknown)]
    [InlineData(null, "DE", Unknown)]
    [InlineData("DE", "DE", False)]
    public void A_seat_is_that_of_the_party_or_of_its_ultimate_parent(string? seat, string? parent, Truth applies)
    {
        AccessParty buyer = Party(PartyRole.UltimateConsignee, "other:buyer") with { Headquarters = Code(seat), ParentHeadquarters = Code(parent) };
        AccessRequest request = Export with { Parties = [buyer] };
        Assert.Equal(BoundsOf(applies), Under(new ConstraintScope { HeadquarteredIn = GeographicScope.Of(CountryCode.CN) }, request));
        Assert.Equal(BoundsOf(applies), Under(new ConstraintScope { Parties = [new() { HeadquarteredIn = GeographicScope.Of(CountryCode.CN) }] }, request));
    }

    [Fact]
    public void A_condition_is_met_by_one_party_as_a_whole()
    {
        ConstraintScope scope = new() { Parties = [new() { Parties = [PartyReference.Other("one")], EstablishedIn = GeographicScope.Of(CountryCode.CN) }] };
        AccessParty one = Party(PartyRole.EndUser, "other:one") with { EstablishedIn = CountryCode.DE }, other = Party(PartyRole.Purchaser, "other:another") with { EstablishedIn = CountryCode.CN };
        Assert.Equal(None, Under(scope, Export with { Parties = [one, other] }));
        Assert.Equal(Licence, Under(scope, Export with { Parties = [one with { EstablishedIn = CountryCode.CN }, other] }));
    }

    [Theory]
    [InlineData(PartyRole.EndUser, True)]
    [InlineData(PartyRole.Purchaser, True)]
    [InlineData(PartyRole.Exporter, Unknown)]
    [InlineData(PartyRole.Carrier, Unknown)]
    public void A_condition_without_roles_asks_about_recipients(PartyRole role, Truth applies) => Assert.Equal(
        BoundsOf(applies),
        Under(new ConstraintScope { Parties = [new() { EstablishedIn = GeographicScope.Of(CountryCode.CN) }] }, Export with { Parties = [Party(role, "other:one") with { EstablishedIn = CountryCode.CN }] }));

    [Theory]
    [InlineData("30L 25L 45C", true, True)]
    [InlineData("30L 25L", false, True)]
    [InlineData("30L 19L 51C", true, False)]
    [InlineData("30L 70C", false, False)]
    [InlineData("30L 40C", false, Unknown)]
    [InlineData("30L 51C", false, False)]
    [InlineData("30L 40C", true, False)]
    [InlineData("30L 25? 45C", true, Unknown)]
    [InlineData("", false, Unknown)]
    [InlineData("", true, False)]
    [InlineData("50L", true, True)]
    public void Shares_of_listed_owners_are_added_up(string owners, bool areAll, Truth applies) =>
        Assert.Equal(BoundsOf(applies), Owned(areAll, [.. owners.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Owner)]));

    [Theory]
    [InlineData(true, "60L 40C", true, True)]
    [InlineData(true, "40L 60C", true, False)]
    [InlineData(false, "40L", true, Unknown)]
    public void An_owner_counts_that_is_itself_so_owned(bool isNotListed, string above, bool areAll, Truth applies)
    {
        PartyOwner holding = new()
        {
            Party = PartyReference.Other("holding"),
            Share = 50,
            Owners = [.. above.Split(' ').Select(Owner)],
            AreOwnersComplete = isNotListed,
            Screenings = [new() { List = List, IsListed = false }],
        };
        Assert.Equal(BoundsOf(applies), Owned(areAll, holding));
    }

    [Fact]
    public void A_circle_of_owners_adds_nothing()
    {
        PartyOwner itself = new() { Party = PartyReference.Other("buyer"), Share = 100, AreOwnersComplete = true, Screenings = [new() { List = List, IsListed = false }] };
        PartyOwner holding = new() { Party = PartyReference.Other("holding"), Share = 70, Owners = [itself], AreOwnersComplete = true, Screenings = itself.Screenings };
        Assert.Equal(None, Owned(areAll: true, holding, Owner("30L")));
        Assert.Equal(Licence, Owned(areAll: true, holding with { Share = 50 }, Owner("50L")));
    }

    private static AccessBounds Owned(bool areAll, params ReadOnlySpan<PartyOwner> owners)
    {
        AllianceDataset dataset = Records(Rule(new() { Parties = [new() { OwnedBy = new() { Lists = [List], ShareAtLeast = 50 } }] })) with { PartyLists = [Recorded] };
        AccessParty buyer = Party(PartyRole.EndUser, "other:buyer") with { Owners = [.. owners], AreOwnersComplete = areAll };
        return Enforced(dataset, Export with { NoPartyIsListed = false, Parties = [buyer] });
    }

    /// <summary>An owner that is listed (L), clear (C), or of whom it is not known (?); with all of its owners, of which there are none.</summary>
    private static PartyOwner Owner(string text) => new()
    {
        Party = PartyReference.Other($"owner {text}"),
        Share = int.Parse(text[..^1], System.Globalization.CultureInfo.InvariantCulture),
        AreOwnersComplete = true,
        Screenings = text[^1] == '?' ? [] : [new() { List = List, IsListed = text[^1] == 'L' }],
    };

    private static CountryCode? Code(string? country) => country is null ? null : CountryCode.Parse(country);

    private static AccessBounds BoundsOf(Truth applies) => applies switch { True => Licence, False => None, _ => Perhaps };
}
