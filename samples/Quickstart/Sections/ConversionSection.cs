using System.Globalization;
using Alliance.Core;
using NodaTime;

namespace Quickstart;

/// <summary>The projections in a currency of the user's choice, with the rates that were used.</summary>
internal sealed class ConversionSection(Question question, CurrencyCode currency) : Section("conversions", $"The projections in {currency}")
{
    /// <summary>How many days before the day asked about are searched for rates, if that day has none: a year and a quarter.</summary>
    private const int FurthestBack = 457;

    private readonly IReadOnlyList<ConversionRow> _rows =
    [
        .. question.Dataset.Projections
            .Where(projection => question.CouldBeReadBy(projection.Published))
            .Select(projection => Convert(question, projection, currency)),
    ];

    public override string Note => "If there is no rate for the day, the last earlier day with a rate is used and shown.\nAmounts are shown with four digits (--json: unrounded).";

    public override IReadOnlyList<object> Rows => _rows;

    public override IEnumerable<TextTable> Tables => [new(["What", "How much", "By which rate"], _rows.Select(Line))];

    private static ConversionRow Convert(Question question, EconomicProjection projection, CurrencyCode currency)
    {
        question.Rates.TryConvert(projection.Amount.Money, currency, question.Day, RateLookup.InForceUntilReplaced, out CurrencyConversion? conversion, out ConversionFailure failure);
        LocalDate day = question.Day;
        for (int back = 1; conversion is null && back <= FurthestBack; back++)
        {
            day = question.Day.PlusDays(-back);
            question.Rates.TryConvert(projection.Amount.Money, currency, day, RateLookup.InForceUntilReplaced, out conversion, out _);
        }
        return new(projection.Id, projection.Title.ToString(), projection.Amount, conversion is null ? null : PartialDate.From(day), conversion, failure);
    }

    private static string[] Line(ConversionRow row) =>
    [
        row.Title,
        row.Conversion is null ? FigureWords.Of(row.Amount) : $"{FigureWords.Of(row.Amount)}\n= {FigureWords.Of(row.Conversion.Result)}",
        string.Join('\n', Way(row)),
    ];

    private static IEnumerable<string> Way(ConversionRow row)
    {
        if (row.Failure != ConversionFailure.None)
            yield return $"no rate for the day: {FigureWords.Of(row.Failure)}";
        foreach (ConversionLeg leg in row.Conversion?.Legs ?? [])
            yield return string.Create(CultureInfo.InvariantCulture, $"{leg.Base}/{leg.Quote} {leg.Rate} of {PartialDate.From(leg.Day)}{(leg.IsInverted ? ", inverted" : "")} [{leg.Source}]");
    }
}

/// <summary>
/// A projection in another currency. <c>Failure</c> is the reason why there is no rate for the day asked about; <c>On</c> is the day whose rates were used.
/// </summary>
internal sealed record ConversionRow(
    Id<EconomicProjection> Id, string Title, QuotedAmount Amount, PartialDate? On, CurrencyConversion? Conversion, ConversionFailure Failure);
