using Alliance.Core;

namespace Quickstart;

/// <summary>Prices, premiums and trade: aggregates of periods that had begun by the day.</summary>
internal sealed class ObservationSection(Question question) : Section("marketObservations", "Market observations")
{
    private readonly IReadOnlyList<ObservationRow> _rows =
    [
        .. question.Dataset.MarketObservations
            .Where(observation => question.MayHaveBegun(observation.Period) && question.CouldBeReadBy(observation.Published))
            .Select(observation => new ObservationRow(
                observation.Id,
                question.Names.Of(observation.Market),
                observation.Measure,
                observation.Item is { } item ? question.Names.Of(item) : observation.ItemClass.ToString(),
                Vocabulary.Stated(observation.Channel),
                observation.Origin is { } origin ? question.Names.Of(origin) : null,
                observation.Period,
                observation.Value,
                observation.UpperValue,
                Vocabulary.Stated(observation.Unit),
                observation.Currency,
                Vocabulary.Stated(observation.Trend),
                Vocabulary.Stated(observation.Comparator),
                observation.Evidence)),
    ];

    public override IReadOnlyList<object> Rows => _rows;

    public override IEnumerable<TextTable> Tables => _rows
        .GroupBy(row => row.Market, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new TextTable(["What", "Period", "Figure", "How sure"], group.Select(Line), group.Key));

    private static string[] Line(ObservationRow row) => [What(row), TimeWords.Of(row.Period), Figure(row), Vocabulary.Words(row.Evidence.Confidence)];

    private static string What(ObservationRow row)
    {
        string what = $"{Vocabulary.Words(row.Measure)}: {row.Item}";
        if (row.Origin is not null)
            what += $", from {row.Origin}";
        return row.Channel is null ? what : $"{what} ({Vocabulary.Words(row.Channel)})";
    }

    private static string Figure(ObservationRow row)
    {
        string figure = FigureWords.Of(row.Value, row.UpperValue, row.Unit, row.Currency);
        string trend = row.Trend is null ? "" : Vocabulary.Words(row.Trend);
        string both = string.Join(", ", new[] { figure, trend }.Where(part => part.Length > 0));
        return row.ComparedWith is null ? both : $"{both}; compared with {row.ComparedWith}";
    }
}

/// <summary>A market observation: <c>Item</c> is an item or class of items; <c>ComparedWith</c> is the value with which the figure is compared.</summary>
internal sealed record ObservationRow(
    Id<MarketObservation> Id,
    string Market,
    Term<MarketMeasure> Measure,
    string Item,
    Term<MarketChannel>? Channel,
    string? Origin,
    Validity Period,
    decimal? Value,
    decimal? UpperValue,
    Term<UnitOfMeasure>? Unit,
    CurrencyCode? Currency,
    Term<Trend>? Trend,
    string? ComparedWith,
    Evidence Evidence);
