using System.Globalization;
using static Alliance.Core.Tests.Assessment.AccessRecords;
using static Alliance.Core.Truth;

namespace Alliance.Core.Tests.Assessment.Soundness;

/// <summary>What a request or a dataset leaves open is never decided.</summary>
public sealed class OpenRequestTests
{
    private static readonly Id<ControlRegime> Regime = new("rules");

    [Theory]
    [InlineData("export", True)]
    [InlineData("transit", True)]
    [InlineData("service", True)]
    [InlineData("re-export", Unknown)]
    [InlineData("in-country-transfer", Unknown)]
    [InlineData("technical-assistance", Unknown)]
    [InlineData("sale", Unknown)]
    [InlineData("brokering", Unknown)]
    [InlineData("financing", Unknown)]
    [InlineData("lending", Unknown)]
    [InlineData("", Unknown)]
    public void Law_without_recorded_grounds_certainly_reaches_what_leaves_its_territory_only(string activity, Truth applies)
    {
        AccessRequest request = Export with { Activity = activity.Length == 0 ? default : Term<AccessActivity>.Parse(activity) };
        foreach (AllianceDataset dataset in new[] { Records(Rule(new())), Under(Rule(new()) with { Regime = Regime }) })
        {
            Assert.Equal(BoundsOf(applies), Enforced(dataset, request));
            Assert.Equal(Perhaps, Enforced(dataset, request with { ExportedFrom = (Place)CountryCode.DE }));
            Assert.Equal(Perhaps, Enforced(dataset, request with { ExportedFrom = null }));
            Assert.True(Enforced(dataset, request).Certain >= Enforced(dataset, request with { Activity = default }).Certain);
        }
    }

    [Fact]
    public void The_activity_and_the_place_of_dispatch_are_asked_for_where_they_decide_about_the_reach()
    {
        AccessIndex index = AccessIndex.Of(Under(Rule(new()) with { Regime = Regime }));
        Assert.Equal("activity", Assert.Single(index.Assess(Export with { Activity = default }).Missing).Fact);
        Assert.Equal("exportedFrom", Assert.Single(index.Assess(Export with { ExportedFrom = null }).Missing).Fact);
    }

    [Theory]
    [InlineData("US", null, True)]
    [InlineData("DE", "US", True)]
    [InlineData(null, "US", True)]
    [InlineData("DE", null, Unknown)]
    [InlineData(null, "DE", Unknown)]
    [InlineData("DE", "DE", False)]
    public void An_exporter_whose_seat_is_not_known_may_be_a_person_of_the_territory(string? established, string? headquarters, Truth applies)
    {
        AllianceDataset dataset = Records(Rule(new()) with { Reach = [new() { Basis = ReachBasis.Person }] });
        AccessParty exporter = Party(PartyRole.Exporter, "other:exporter") with { EstablishedIn = Code(established), Headquarters = Code(headquarters) };
        Assert.Equal(BoundsOf(applies), Enforced(dataset, Export with { ExportedFrom = (Place)CountryCode.SG, Parties = [exporter] }));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Words_about_the_item_do_not_answer_for_a_part(bool isMet)
    {
        const string Words = "Goods that only words describe";
        TechnologyItem whole = new() { Id = new("whole"), Name = "A whole", Parts = [Chip.Id], ArePartsComplete = true };
        AccessRequest request = Export with { Item = whole, Descriptions = [new() { Text = Words, IsMet = isMet }] };
        Assert.Equal(Perhaps, Under(new ConstraintScope { Items = [new() { Contains = new() { Description = Words } }] }, request));
        Assert.Equal(BoundsOf(Truth.Of(isMet)), Under(new ConstraintScope { Items = [new() { Description = Words }] }, request));
    }

    /// <summary>A part that states no parts counts as one piece; one that states some may have others.</summary>
    [Theory]
    [InlineData(false, false, False)]
    [InlineData(true, true, False)]
    [InlineData(true, false, Unknown)]
    public void A_part_of_which_not_all_parts_are_known_may_contain_another(bool hasPart, bool areAll, Truth applies)
    {
        AllianceDataset dataset = Records(Rule(new() { Items = [new() { Contains = new() { Kinds = [ItemKind.Accelerator] } }] })) with
        {
            Items = [Chip with { Kind = ItemKind.Computer, Parts = hasPart ? [new("fan")] : [], ArePartsComplete = areAll }, new() { Id = new("fan"), Name = "A fan", Kind = ItemKind.Computer }],
        };
        TechnologyItem whole = new() { Id = new("whole"), Name = "A whole", Parts = [Chip.Id], ArePartsComplete = true };
        Assert.Equal(BoundsOf(applies), Enforced(dataset, Export with { Item = whole }));
    }

    [Theory]
    [InlineData("5000", True)]
    [InlineData("5000 5000", True)]
    [InlineData("5000 6000", Unknown)]
    [InlineData("5000 1", Unknown)]
    public void Figures_that_differ_give_no_density(string figures, Truth applies)
    {
        ItemParameter[] stated = [.. figures.Split(' ').Select(figure => new ItemParameter { Parameter = ParameterKind.TotalProcessingPerformance, Value = decimal.Parse(figure, CultureInfo.InvariantCulture) })];
        AccessRequest request = With([.. stated, new() { Parameter = ParameterKind.DieArea, Value = 100 }]);
        Assert.Equal(BoundsOf(applies), Under(Tested(new ParameterTest { Parameter = ParameterKind.PerformanceDensity, AtLeast = 5.92m }), request));
    }

    [Theory]
    [InlineData("600x8", True)]
    [InlineData("600x8 600x8", True)]
    [InlineData("600x8 900x8", Unknown)]
    [InlineData("600x8 100x8", Unknown)]
    [InlineData("600x8 100x16", True)]
    public void Two_figures_of_one_format_give_no_performance(string formats, Truth applies)
    {
        decimal[][] given = [.. formats.Split(' ').Select(format => format.Split('x').Select(text => decimal.Parse(text, CultureInfo.InvariantCulture)).ToArray())];
        TechnologyItem item = Chip with
        {
            Parameters = [.. given.Select(format => new ItemParameter { Parameter = ParameterKind.DenseTops, Value = format[0], BitLength = format[1] })],
            BitLengths = [.. given.Select(format => format[1]).Distinct()],
        };
        Assert.Equal(BoundsOf(applies), Under(Tested(new ParameterTest { Parameter = ParameterKind.TotalProcessingPerformance, AtLeast = 4800 }), Export with { Item = item }));
        Assert.Equal(applies == True ? None : Perhaps, Under(Tested(new ParameterTest { Parameter = ParameterKind.TotalProcessingPerformance, Above = 4800 }), Export with { Item = item }));
    }

    [Theory]
    [InlineData("company:one", "company:one", True)]
    [InlineData("company:one", "company:two", False)]
    [InlineData("other:One", "other:One", True)]
    [InlineData("other:One", "other:Two", Unknown)]
    [InlineData("other:One", "company:two", Unknown)]
    [InlineData("company:one", "other:Two", Unknown)]
    public void A_party_without_a_record_may_have_another_name(string named, string given, Truth applies)
    {
        AllianceDataset records = Records(Rule(new() { Recipients = [PartyReference.Parse(named)] })) with { Associations = Companies };
        AccessRequest request = Export with { NoPartyIsListed = false, Parties = [Party(PartyRole.EndUser, given)] };
        Assert.Equal(BoundsOf(applies), Enforced(records, request));
        Assert.Equal(BoundsOf(applies), Enforced(records with { Constraints = [Rule(new() { Parties = [new() { Parties = [PartyReference.Parse(named)] }] })] }, request));
        Assert.Equal(BoundsOf(applies), Enforced(records with { Constraints = [Rule(new() { Addressees = [PartyReference.Parse(named)] })] }, request with { Parties = [Party(PartyRole.Exporter, given)] }));
    }

    [Theory]
    [InlineData("company:one", "company:one", True)]
    [InlineData("company:one", "company:two", False)]
    [InlineData("company:one", "other:Two", False)]
    [InlineData("other:One", "company:two", False)]
    [InlineData("other:One", "other:One", True)]
    [InlineData("other:One", "other:Two", False)]
    public void A_complete_list_contains_no_other_party_whether_or_not_its_members_have_records(string member, string given, Truth applies)
    {
        Id<PartyList> list = new("list");
        AllianceDataset records = Records(Rule(new() { Parties = [new() { Lists = [list] }] })) with
        {
            Associations = Companies,
            PartyLists = [new() { Id = list, Name = "A list", Authority = CountryCode.US, CompleteFor = Validity.From(2020), Members = [new() { Party = PartyReference.Parse(member), Validity = Validity.From(2020) }] }],
        };
        Assert.Equal(BoundsOf(applies), Enforced(records, Export with { NoPartyIsListed = false, Parties = [Party(PartyRole.EndUser, given)] }));
    }

    private static ValueList<AiAssociation> Companies => [new() { Id = new("one"), Names = ["One"] }, new() { Id = new("two"), Names = ["Two"] }];

    private static AllianceDataset Under(TechnologyAccessConstraint rule) => Records(rule) with { Regimes = [new() { Id = Regime, Title = "Rules", Authority = CountryCode.US }] };

    private static AccessBounds Under(ConstraintScope scope, AccessRequest request) => AccessRecords.Under(scope, request);

    private static CountryCode? Code(string? country) => country is null ? null : CountryCode.Parse(country);

    private static AccessBounds BoundsOf(Truth applies) => applies switch { True => Licence, False => None, _ => Perhaps };
}
