using static Alliance.Core.Tests.Assessment.AccessRecords;
using static Alliance.Core.Truth;

namespace Alliance.Core.Tests.Assessment;

/// <summary>Conditions on items: codes, figures, kinds, parts and words.</summary>
public sealed class ItemConditionTests
{
    private static readonly ParameterTest AtLeast4800 = new() { Parameter = ParameterKind.TotalProcessingPerformance, AtLeast = 4800 };

    [Theory]
    [InlineData("eccn", "3A090.a", "3A090", True)]
    [InlineData("eccn", "3A090.a", "3", True)]
    [InlineData("eccn", "3A090", "3A090.a", Unknown)]
    [InlineData("eccn", "3A090.b", "3A090.a", False)]
    [InlineData("eccn", "4A994", "3A090", False)]
    [InlineData("hs", "8471.80", "847180", True)]
    [InlineData("hs", "8471.80", "8471", True)]
    [InlineData("cn", "8471 80 00", "8471.80", True)]
    [InlineData("hs", "8542.31", "8471", False)]
    [InlineData("jp-list", "7(1)", "7", True)]
    [InlineData("jp-list", "3.1", "3", True)]
    [InlineData("jp-list", "1", "1", True)]
    [InlineData("jp-list", "10", "1", Unknown)] // another entry, or a part of it: the form of the list is not known
    [InlineData("jp-list", "VIII", "VII", Unknown)]
    [InlineData("jp-list", "1", "10", Unknown)]
    [InlineData("jp-list", "2", "1", False)]
    public void A_shorter_code_of_the_item_leaves_a_longer_one_open(string scheme, string code, string wanted, Truth applies) => Assert.Equal(
        BoundsOf(applies), Under(Coded(scheme, wanted), Export with { Item = Chip with { Classifications = [new() { Scheme = Term<ClassificationScheme>.Parse(scheme), Code = code }] } }));

    [Theory]
    [InlineData("2024-03-01", True)]
    [InlineData("2023-10-17", True)]
    [InlineData("2024-03-02", Unknown)]
    [InlineData("2025", Unknown)]
    [InlineData("2024", Unknown)]
    public void A_code_as_of_a_later_day_proves_nothing(string asOf, Truth applies)
    {
        ItemClassification code = new() { Scheme = ClassificationScheme.Eccn, Code = "3A090.a", AsOf = PartialDate.Parse(asOf) };
        Assert.Equal(BoundsOf(applies), Under(Coded("eccn", "3A090"), Export with { Item = Chip with { Classifications = [code] } }));
    }

    [Theory]
    [InlineData(null, False)]
    [InlineData("4A", Unknown)]
    [InlineData("3A", False)]
    [InlineData("3A090.b", Unknown)]
    public void An_item_that_is_not_listed_has_no_code_of_the_list(string? outside, Truth applies) => Assert.Equal(
        BoundsOf(applies), Under(Coded("eccn", "3A090"), Export with { Item = Chip with { NotListedIn = [new() { Scheme = ClassificationScheme.Eccn, Code = outside }] } }));

    [Fact]
    public void An_item_without_a_code_in_a_list_may_have_any() => Assert.Equal(Perhaps, Under(Coded("eccn", "3A090"), Export));

    [Theory]
    [InlineData(Confidence.Confirmed, True)]
    [InlineData(Confidence.Likely, True)]
    [InlineData(Confidence.Disputed, Unknown)]
    [InlineData(Confidence.Unverified, Unknown)]
    [InlineData(Confidence.Refuted, Unknown)]
    public void A_figure_is_no_surer_than_its_evidence(Confidence confidence, Truth applies) => Assert.Equal(
        BoundsOf(applies),
        Under(Tested(AtLeast4800), With(new ItemParameter { Parameter = ParameterKind.TotalProcessingPerformance, Value = 5000, Evidence = Sure(confidence) })));

    [Theory]
    [InlineData(ParameterKind.DenseTops, "600x8", "8", 4800, null, True)]
    [InlineData(ParameterKind.DenseTops, "599x8", "8", 4800, null, False)]
    [InlineData(ParameterKind.DenseTops, "100x8,300x16", "8,16", 4800, null, True)]
    [InlineData(ParameterKind.MacTops, "300x8", "8", 4800, null, True)]
    [InlineData(ParameterKind.MacTops, "299x8", "8", 4800, null, False)]
    [InlineData(ParameterKind.DenseTops, "100x8", "8,16", 4800, null, Unknown)]
    [InlineData(ParameterKind.DenseTops, "100x8", "", 4800, null, Unknown)]
    [InlineData(ParameterKind.DenseTops, "600x8", "8,16", 4800, null, True)]
    [InlineData(ParameterKind.DenseTops, "600x8", "", 4800, null, True)]
    [InlineData(ParameterKind.DenseTops, "600x8", "8", null, 4801, True)]
    [InlineData(ParameterKind.DenseTops, "600x8", "8,16", null, 4801, Unknown)]
    [InlineData(ParameterKind.DenseTops, "600x8", "8,16", null, 4800, False)]
    public void Total_processing_performance_is_the_highest_over_the_formats(ParameterKind kind, string formats, string bitLengths, int? atLeast, int? below, Truth applies)
    {
        decimal[][] given = [.. formats.Split(',').Select(format => format.Split('x').Select(text => (decimal)int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray())];
        TechnologyItem item = Chip with
        {
            Parameters = [.. given.Select(format => new ItemParameter { Parameter = kind, Value = format[0], BitLength = format[1] })],
            BitLengths = [.. bitLengths.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(text => (decimal)int.Parse(text, System.Globalization.CultureInfo.InvariantCulture))],
        };
        ParameterTest test = new() { Parameter = ParameterKind.TotalProcessingPerformance, AtLeast = atLeast, Below = below };
        Assert.Equal(BoundsOf(applies), Under(Tested(test), Export with { Item = item }));
    }

    [Theory]
    [InlineData(4736, 800, True)]
    [InlineData(4735, 800, False)]
    [InlineData(null, 800, Unknown)]
    [InlineData(4736, null, Unknown)]
    public void Density_is_derived_from_performance_and_the_area_of_the_die(int? performance, int? area, Truth applies)
    {
        TechnologyItem item = Chip with
        {
            Parameters =
            [
                .. performance is { } value ? new[] { new ItemParameter { Parameter = ParameterKind.TotalProcessingPerformance, Value = value } } : [],
                .. area is { } size ? new[] { new ItemParameter { Parameter = ParameterKind.DieArea, Value = size } } : [],
            ],
        };
        Assert.Equal(BoundsOf(applies), Under(Tested(new ParameterTest { Parameter = ParameterKind.PerformanceDensity, AtLeast = 5.92m }), Export with { Item = item }));
    }

    [Fact]
    public void A_figure_that_is_given_comes_before_one_that_is_derived() => Assert.Equal(
        None,
        Under(Tested(AtLeast4800), With(new ItemParameter { Parameter = ParameterKind.TotalProcessingPerformance, Value = 4000 }, new ItemParameter { Parameter = ParameterKind.DenseTops, Value = 600, BitLength = 8 })));

    [Theory]
    [InlineData(5000, false, True)]
    [InlineData(4000, false, False)]
    [InlineData(4000, true, True)]
    [InlineData(4000, null, Unknown)]
    [InlineData(null, true, True)]
    [InlineData(null, false, Unknown)]
    public void A_note_takes_out_what_it_describes(int? performance, bool? forDataCentres, Truth applies)
    {
        ConstraintScope scope = new()
        {
            NoneOf = [Tested(new() { Parameter = ParameterKind.TotalProcessingPerformance, Below = 4800 }, new() { Parameter = ParameterKind.DesignedForDataCentres, HasProperty = false })],
        };
        TechnologyItem item = Chip with
        {
            Parameters =
            [
                .. performance is { } value ? new[] { new ItemParameter { Parameter = ParameterKind.TotalProcessingPerformance, Value = value } } : [],
                .. forDataCentres is { } holds ? new[] { new ItemParameter { Parameter = ParameterKind.DesignedForDataCentres, HasProperty = holds } } : [],
            ],
        };
        Assert.Equal(BoundsOf(applies), Under(scope, Export with { Item = item }));
    }

    [Theory]
    [InlineData("Goods that only words describe", true, True)]
    [InlineData("Goods that only words describe", false, False)]
    [InlineData("Other goods", true, Unknown)]
    [InlineData("Güter, die nur Worte beschreiben", false, False)]
    public void Words_are_answered_by_the_same_words_in_any_of_their_languages(string words, bool isMet, Truth applies)
    {
        ItemCriterion criterion = new() { Description = LocalizedText.Of(("en", "Goods that only words describe"), ("de", "Güter, die nur Worte beschreiben")) };
        Assert.Equal(BoundsOf(applies), Under(new ConstraintScope { Items = [criterion] }, Export with { Descriptions = [new() { Text = words, IsMet = isMet }] }));
    }

    [Fact]
    public void A_description_beside_other_conditions_decides_nothing() =>
        Assert.Equal(Licence, Under(new ConstraintScope { Description = "Only on Sundays", Items = [new() { Description = "Only blue chips", Items = [Chip.Id] }] }, Export));

    [Theory]
    [InlineData("accelerator", True)]
    [InlineData("software", False)]
    [InlineData("", Unknown)]
    [InlineData("quantum-brain", Unknown)]
    public void A_kind_that_is_not_given_is_open(string kind, Truth applies) => Assert.Equal(
        BoundsOf(applies),
        Under(new ConstraintScope { Items = [new() { Kinds = [ItemKind.Accelerator] }] }, Export with { Item = Chip with { Kind = kind.Length == 0 ? default : Term<ItemKind>.Parse(kind) } }));

    [Theory]
    [InlineData(true, true, True)]
    [InlineData(true, false, True)]
    [InlineData(false, true, False)]
    [InlineData(false, false, Unknown)]
    public void A_part_meets_a_criterion_for_the_whole(bool hasPart, bool areAll, Truth applies)
    {
        AllianceDataset dataset = Records(Rule(new() { Items = [new() { Contains = new() { Codes = [new() { Scheme = ClassificationScheme.Eccn, Code = "3A090" }] } }] })) with
        {
            Items =
            [
                Chip with { Classifications = [new() { Scheme = ClassificationScheme.Eccn, Code = "3A090.a" }] },
                new() { Id = new("fan"), Name = "A fan", NotListedIn = [new() { Scheme = ClassificationScheme.Eccn }] },
            ],
        };
        TechnologyItem computer = new() { Id = new("computer"), Name = "A computer", Parts = [new("fan"), .. hasPart ? new[] { Chip.Id } : []], ArePartsComplete = areAll };
        Assert.Equal(BoundsOf(applies), Enforced(dataset, Export with { Item = computer }));
    }

    private static ConstraintScope Coded(string scheme, string code) => new() { Items = [new() { Codes = [new() { Scheme = Term<ClassificationScheme>.Parse(scheme), Code = code }] }] };

    private static AccessBounds BoundsOf(Truth applies) => applies switch { True => Licence, False => None, _ => Perhaps };
}
