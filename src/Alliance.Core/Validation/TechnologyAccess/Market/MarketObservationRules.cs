using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct MarketObservationRules : IRules<MarketObservation>
{
    private static readonly Rule NoId = Rule.Error(7201, "id", "An observation has an id.");
    private static readonly Rule NoMarket = Rule.Error(7202, "market", "An observation names the market.");
    private static readonly Rule WrongMarket = Rule.Warning(7203, "market", "A market is a country or an alliance; another is named, but stands for no place.");
    private static readonly Rule UnassignedMarket = Rule.Warning(7204, "market", "A market that is a country has a code assigned by ISO 3166-1.");
    private static readonly Rule NoMeasure = Rule.Error(7205, "measure", "It is said what is measured.");
    private static readonly Rule UnknownMeasure = Rule.Warning(7206, "measure", "The measure is one that this version knows.");
    private static readonly Rule NoItem = Rule.Error(7207, "item", "An observation names the item or the class of items.");
    private static readonly Rule EmptyClass = Rule.Error(7208, "itemClass", "A class of items says something in every language given, or is left out.");
    private static readonly Rule UnknownChannel = Rule.Warning(7209, "channel", "The channel is one that this version knows.");
    private static readonly Rule NoOrigin = Rule.Error(7210, "origin", "An origin is a country, or is left out.");
    private static readonly Rule UnassignedOrigin = Rule.Warning(7211, "origin", "An origin has a code assigned by ISO 3166-1.");
    private static readonly Rule Contradiction = Rule.Error(7212, "period", "A period does not end before it begins.");
    private static readonly Rule NoFigure = Rule.Error(7213, "value", "An observation has a value or a trend.");
    private static readonly Rule BadUpper = Rule.Error(7214, "upperValue", "The upper end of a range stands beside a value that is not above it.");
    private static readonly Rule NoUnit = Rule.Error(7215, "unit", "A value has a unit.");
    private static readonly Rule UnknownUnit = Rule.Warning(7216, "unit", "The unit is one that this version knows.");
    private static readonly Rule NoCurrency = Rule.Error(7217, "currency", "A value in money has a currency; one in another known unit has none.");
    private static readonly Rule UnassignedCurrency = Rule.Warning(7218, "currency", "A currency has a code that ISO 4217 lists as active.");
    private static readonly Rule UnknownTrend = Rule.Warning(7219, "trend", "The trend is one that this version knows.");
    private static readonly Rule EmptyComparator = Rule.Error(7220, "comparator", "What a figure compares with says something in every language given, or is left out.");
    private static readonly Rule NoDate = Rule.Error(7221, "published", "A date of publication says at least the year, or is left out.");

    public static ImmutableArray<Rule> Table =>
    [
        NoId, NoMarket, WrongMarket, UnassignedMarket, NoMeasure, UnknownMeasure, NoItem, EmptyClass, UnknownChannel, NoOrigin, UnassignedOrigin,
        Contradiction, NoFigure, BadUpper, NoUnit, UnknownUnit, NoCurrency, UnassignedCurrency, UnknownTrend, EmptyComparator, NoDate,
    ];

    public static bool Check<TSink>(MarketObservation record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoId, !record.Id.IsDefault)
        && sink.Is(NoMarket, !record.Market.IsDefault)
        && sink.Is(WrongMarket, PartyForm.IsAbsentOrCountryOrAlliance(record.Market))
        && sink.Is(UnassignedMarket, VocabularyForm.IsNoCountryOrAssigned(record.Market))
        && sink.Is(NoMeasure, !record.Measure.IsDefault)
        && sink.Is(UnknownMeasure, record.Measure.IsKnown)
        && sink.Is(NoItem, record.Item is { } item ? !item.IsDefault : !record.ItemClass.IsEmpty)
        && sink.Is(EmptyClass, TextForm.IsAbsentOrFilled(record.ItemClass))
        && sink.Is(UnknownChannel, record.Channel.IsKnown)
        && sink.Is(NoOrigin, record.Origin is not { IsDefault: true })
        && sink.Is(UnassignedOrigin, VocabularyForm.IsAbsentOrAssigned(record.Origin))
        && sink.Is(Contradiction, !record.Period.IsContradictory)
        && sink.Is(NoFigure, record.Value.HasValue || !record.Trend.IsDefault)
        && sink.Is(BadUpper, record.UpperValue is not { } upper || upper >= record.Value)
        && sink.Is(NoUnit, !record.Value.HasValue || !record.Unit.IsDefault)
        && sink.Is(UnknownUnit, record.Unit.IsKnown)
        && sink.Is(NoCurrency, HasCurrencyWhereDue(record))
        && sink.Is(UnassignedCurrency, VocabularyForm.IsAbsentOrAssigned(record.Currency))
        && sink.Is(UnknownTrend, record.Trend.IsKnown)
        && sink.Is(EmptyComparator, TextForm.IsAbsentOrFilled(record.Comparator))
        && sink.Is(NoDate, DateForm.IsAbsentOrStated(record.Published))
        && sink.Refers("market", record.Market)
        && sink.Refers<TSink, TechnologyItem>("item", RecordKind.Item, record.Item)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);

    /// <summary>A unit that this version does not know may go with a currency or not.</summary>
    private static bool HasCurrencyWhereDue(MarketObservation observation) =>
        observation.Unit == UnitOfMeasure.Money
            ? observation.Currency is { IsDefault: false }
            : observation.Currency is null || !observation.Unit.IsKnown;
}

/// <summary>Validates a <see cref="MarketObservation"/>.</summary>
public class MarketObservationValidator : RecordValidator<MarketObservation>
{
    /// <summary>Makes the validator from the rules.</summary>
    public MarketObservationValidator()
    {
        Rules<MarketObservationRules>();
        Inside("evidence", observation => observation.Evidence, new EvidenceValidator());
    }
}
