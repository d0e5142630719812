namespace Alliance.Core.Validation;

[RulesOf(typeof(MarketObservation))]
internal static partial class MarketObservationRules
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

    public static bool Check(MarketObservation record, RuleSink sink) =>
        (!record.Id.IsDefault || sink.Broken(NoId))
        && (!record.Market.IsDefault || sink.Broken(NoMarket))
        && (PartyForm.IsAbsentOrCountryOrAlliance(record.Market) || sink.Broken(WrongMarket))
        && (VocabularyForm.IsNoCountryOrAssigned(record.Market) || sink.Broken(UnassignedMarket))
        && (!record.Measure.IsDefault || sink.Broken(NoMeasure))
        && (record.Measure.IsKnown || sink.Broken(UnknownMeasure))
        && ((record.Item is { } item ? !item.IsDefault : !record.ItemClass.IsEmpty) || sink.Broken(NoItem))
        && (TextForm.IsAbsentOrFilled(record.ItemClass) || sink.Broken(EmptyClass))
        && (record.Channel.IsKnown || sink.Broken(UnknownChannel))
        && (record.Origin is not { IsDefault: true } || sink.Broken(NoOrigin))
        && (VocabularyForm.IsAbsentOrAssigned(record.Origin) || sink.Broken(UnassignedOrigin))
        && (!record.Period.IsContradictory || sink.Broken(Contradiction))
        && (record.Value.HasValue || !record.Trend.IsDefault || sink.Broken(NoFigure))
        && (record.UpperValue is not { } upper || upper >= record.Value || sink.Broken(BadUpper))
        && (!record.Value.HasValue || !record.Unit.IsDefault || sink.Broken(NoUnit))
        && (record.Unit.IsKnown || sink.Broken(UnknownUnit))
        && (HasCurrencyWhereDue(record) || sink.Broken(NoCurrency))
        && (VocabularyForm.IsAbsentOrAssigned(record.Currency) || sink.Broken(UnassignedCurrency))
        && (record.Trend.IsKnown || sink.Broken(UnknownTrend))
        && (TextForm.IsAbsentOrFilled(record.Comparator) || sink.Broken(EmptyComparator))
        && (DateForm.IsAbsentOrStated(record.Published) || sink.Broken(NoDate));

    /// <summary>A unit that this version does not know may go with a currency or not.</summary>
    private static bool HasCurrencyWhereDue(MarketObservation observation) =>
        observation.Unit == UnitOfMeasure.Money
            ? observation.Currency is { IsDefault: false }
            : observation.Currency is null || !observation.Unit.IsKnown;
}
