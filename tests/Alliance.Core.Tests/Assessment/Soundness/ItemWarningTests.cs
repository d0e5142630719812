using System.Globalization;
using System.Text.Json;
using static Alliance.Core.Tests.Assessment.AccessRecords;

namespace Alliance.Core.Tests.Assessment.Soundness;

/// <summary>Warnings of what an item states that does not agree, and how figures are shown that follow from others.</summary>
public sealed class ItemWarningTests
{
    private static readonly ParameterTest AtLeast4800 = new() { Parameter = ParameterKind.TotalProcessingPerformance, AtLeast = 4800 };

    [Theory]
    [InlineData("4800", true, false)]
    [InlineData("4753", true, false)]
    [InlineData("4752", true, true)]
    [InlineData("4848", true, false)]
    [InlineData("4849", true, true)]
    [InlineData("4000", true, true)]
    [InlineData("4000", false, true)]
    [InlineData("9000", true, true)]
    [InlineData("9000", false, false)]
    public void A_stated_figure_that_differs_by_more_than_one_per_cent_is_a_warning(string stated, bool areAllFormats, bool warns)
    {
        AccessRequest request = Stated(decimal.Parse(stated, CultureInfo.InvariantCulture), areAllFormats ? [8] : [8, 16]);
        AccessAssessment answer = AccessIndex.Of(Records(Rule(Tested(AtLeast4800)))).Assess(request);
        string text = string.Join('\n', answer.Warnings);
        Assert.Equal(warns ? 1 : 0, answer.Warnings.Count);
        Assert.All(answer.Warnings, warning => Assert.Contains(stated, warning, StringComparison.Ordinal));
        Assert.Equal(warns, text.Contains("600 x 8 bits", StringComparison.Ordinal));
        Assert.Equal(answer.Warnings, JsonSerializer.Deserialize<AccessAssessment>(JsonSerializer.Serialize(answer))!.Warnings);
        // The stated figure is used.
        Assert.Equal(decimal.Parse(stated, CultureInfo.InvariantCulture) >= 4800 ? Licence : None, answer.Enforced);
    }

    [Fact]
    public void A_stated_density_is_compared_with_performance_and_area()
    {
        ItemParameter[] given = [new() { Parameter = ParameterKind.TotalProcessingPerformance, Value = 4800 }, new() { Parameter = ParameterKind.DieArea, Value = 800 }];
        AccessIndex index = AccessIndex.Of(Records(Rule(new())));
        Assert.Contains("performance-density", Assert.Single(index.Assess(With([.. given, new() { Parameter = ParameterKind.PerformanceDensity, Value = 5.5m }])).Warnings), StringComparison.Ordinal);
        Assert.Empty(index.Assess(With([.. given, new() { Parameter = ParameterKind.PerformanceDensity, Value = 6.01m }])).Warnings);
        Assert.Empty(index.Assess(With(given)).Warnings);
    }

    [Theory]
    [InlineData("3A090.a", 4000, true)]
    [InlineData("3A090.a", 5000, false)]
    [InlineData("4A994", 4000, false)]
    [InlineData("3A090.a", null, false)]
    [InlineData("3A", 4000, false)]
    [InlineData(null, 4000, false)]
    public void A_code_whose_criterion_has_a_test_that_the_item_does_not_meet_is_a_warning(string? code, int? performance, bool warns)
    {
        ConstraintScope scope = new() { Items = [new() { Codes = [new() { Scheme = ClassificationScheme.Eccn, Code = "3A090" }], Tests = [AtLeast4800] }] };
        TechnologyItem item = Chip with
        {
            Classifications = code is null ? [] : [new() { Scheme = ClassificationScheme.Eccn, Code = code }],
            Parameters = performance is { } value ? [new() { Parameter = ParameterKind.TotalProcessingPerformance, Value = value }] : [],
        };
        foreach (ConstraintScope one in new[] { scope, new() { AnyOf = [scope, new() { Facts = [new() { Fact = new("cleared"), Question = "Is it so?" }] }] } })
        {
            ValueList<string> warnings = AccessIndex.Of(Records(Rule(one))).Assess(Export with { Item = item }).Warnings;
            Assert.Equal(warns ? 1 : 0, warnings.Count);
            Assert.All(warnings, warning => Assert.Contains("3A090.a", warning, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_test_of_another_criterion_is_no_warning()
    {
        ConstraintScope scope = new() { Items = [new() { Codes = [new() { Scheme = ClassificationScheme.Eccn, Code = "3A090" }] }, new() { Tests = [AtLeast4800] }] };
        TechnologyItem item = Chip with { Classifications = [new() { Scheme = ClassificationScheme.Eccn, Code = "3A090.a" }], Parameters = [new() { Parameter = ParameterKind.TotalProcessingPerformance, Value = 4000 }] };
        Assert.Empty(AccessIndex.Of(Records(Rule(scope))).Assess(Export with { Item = item }).Warnings);
    }

    [Theory]
    [InlineData(ParameterKind.DenseTops, "1979", "8", "15832 (1979 x 8 bits)")]
    [InlineData(ParameterKind.MacTops, "300", "8", "4800 (2 x 300 x 8 bits)")]
    [InlineData(ParameterKind.DenseTops, "311.9", "16", "4990.4 (311.9 x 16 bits)")]
    [InlineData(ParameterKind.DenseTops, "1979", "8,16", "at least 15832 (1979 x 8 bits)")]
    [InlineData(ParameterKind.DenseTops, "1979.50", "8", "15836 (1979.5 x 8 bits)")]
    public void A_derived_figure_is_shown_with_its_formula(ParameterKind kind, string tops, string bits, string found)
    {
        decimal[] formats = [.. bits.Split(',').Select(text => decimal.Parse(text, CultureInfo.InvariantCulture))];
        TechnologyItem item = Chip with { Parameters = [new() { Parameter = kind, Value = decimal.Parse(tops, CultureInfo.InvariantCulture), BitLength = formats[^1] == 16 && formats.Length == 1 ? 16 : 8 }], BitLengths = [.. formats] };
        Assert.Equal(found, FoundBy(AtLeast4800 with { AtLeast = 1 }, item));
    }

    [Fact]
    public void A_density_is_shown_with_its_formula_and_a_stated_figure_without_one()
    {
        TechnologyItem item = Chip with { Parameters = [new() { Parameter = ParameterKind.TotalProcessingPerformance, Value = 4736 }, new() { Parameter = ParameterKind.DieArea, Value = 800 }] };
        Assert.Equal("5.92 (4736 / 800 mm2)", FoundBy(new() { Parameter = ParameterKind.PerformanceDensity, AtLeast = 5.92m }, item));
        Assert.Equal("4736", FoundBy(AtLeast4800 with { AtLeast = 1 }, item));
    }

    private static string? FoundBy(ParameterTest test, TechnologyItem item) =>
        AccessIndex.Of(Records(Rule(Tested(test)))).Assess(Export with { Item = item }).Obligations[0].Steps.Single(step => step.Test == test.Parameter.Text).Found;

    /// <summary>An item with a stated performance, and figures from which 4800 follows.</summary>
    private static AccessRequest Stated(decimal performance, ValueList<decimal> formats) => Export with
    {
        Item = Chip with
        {
            Parameters = [new() { Parameter = ParameterKind.TotalProcessingPerformance, Value = performance }, new() { Parameter = ParameterKind.DenseTops, Value = 600, BitLength = 8 }],
            BitLengths = formats,
        },
    };
}
