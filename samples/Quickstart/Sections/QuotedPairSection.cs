using System.Globalization;
using Alliance.Core;

namespace Quickstart;

/// <summary>Pairs of amounts that were printed as equivalent, compared with the rates of that time.</summary>
internal sealed class QuotedPairSection(Question question) : Section("quotedPairs", "Amounts printed as equivalent, and the rates")
{
    private readonly IReadOnlyList<QuotedPairRow> _rows =
    [
        .. question.Dataset.Projections
            .Where(projection => projection.QuotedConversion is not null && question.CouldBeReadBy(projection.Published))
            .Select(projection => Check(question, projection, projection.QuotedConversion!)),
    ];

    public override IReadOnlyList<object> Rows => _rows;

    public override IEnumerable<TextTable> Tables => [new(["Pair", "Rate it implies", "The rates"], _rows.Select(Line))];

    private static QuotedPairRow Check(Question question, EconomicProjection projection, QuotedConversion pair)
    {
        QuotedConversionCheck check = pair.Check(question.Rates, pair.Published?.Latest ?? question.Day);
        return new(
            projection.Id,
            pair.Amount,
            pair.QuotedEquivalent,
            check.ImpliedRate,
            check.ImpliedRates?.Lowest,
            check.ImpliedRates?.Highest,
            PartialDate.From(check.Day),
            check.Verdict,
            check.ReferenceRate,
            check.Failure,
            [.. check.Candidates.Where(candidate => candidate.Fits).Select(candidate => PartialDate.From(candidate.Day))],
            [.. check.Candidates.Where(candidate => !candidate.Fits).Select(candidate => PartialDate.From(candidate.Day))]);
    }

    private static string[] Line(QuotedPairRow row) =>
    [
        $"{FigureWords.Of(row.Amount)}\n({FigureWords.Of(row.Equivalent)})",
        $"{Rate(row.ImpliedRate)} {row.Amount.Currency}/{row.Equivalent.Currency}{(row.Lowest is null ? "" : $"\nin [{Rate(row.Lowest)}, {Rate(row.Highest)}]")}",
        string.Join('\n', Words(row)),
    ];

    private static IEnumerable<string> Words(QuotedPairRow row)
    {
        yield return row.Verdict == QuotedConversionVerdict.NoReferenceRate
            ? $"{row.Day}: no reference rate ({FigureWords.Of(row.Failure)})"
            : $"{row.Day}: {Rate(row.ReferenceRate)}, {FigureWords.Of(row.Verdict)}";
        if (row.Fitting.Count > 0)
            yield return $"fits {string.Join(", ", row.Fitting)}";
        if (row.NotFitting.Count > 0 && row.Lowest is not null)
            yield return $"does not fit {string.Join(", ", row.NotFitting)}";
    }

    private static string Rate(decimal? rate) => rate?.ToString("0.000", CultureInfo.InvariantCulture) ?? "none";
}

/// <summary>
/// A quoted pair: the rate it implies, in units of the amount's currency for one unit of the equivalent's; the range that rounding allows; the verdict for the
/// day of its publication; and the days of the year before that day that have a rate.
/// </summary>
internal sealed record QuotedPairRow(
    Id<EconomicProjection> Id,
    QuotedAmount Amount,
    QuotedAmount Equivalent,
    decimal? ImpliedRate,
    decimal? Lowest,
    decimal? Highest,
    PartialDate Day,
    QuotedConversionVerdict Verdict,
    decimal? ReferenceRate,
    ConversionFailure Failure,
    IReadOnlyList<PartialDate> Fitting,
    IReadOnlyList<PartialDate> NotFitting);
