namespace Alliance.Core.Validation;

[RulesOf(typeof(MarketObservation))]
internal static partial class MarketObservationRules
{
    private static readonly Rule NoId = Rule.Error(7201, "id", "A market observation must have an id.");
    private static readonly Rule NoMarket = Rule.Error(7202, "market", "A market observation must name the market.");
    private static readonly Rule WrongMarket =
        Rule.Warning(7203, "market", "A market should be a country or an alliance; a party of another kind is kept, but it is not a place.");
    private static readonly Rule UnassignedMarket = Rule.Warning(7204, "market", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule NoMeasure = Rule.Error(7205, "measure", "A market observation must have a measure, which states what is measured.");
    private static readonly Rule UnknownMeasure = Rule.Warning(7206, "measure", "The measure is not known to this version of the library; it is kept.");
    private static readonly Rule NoItem = Rule.Error(7207, "item", "A market observation must name an item or a class of items.");
    private static readonly Rule EmptyClass = Rule.Error(7208, "itemClass", "A class of items, if given, must not be blank in any of its languages.");
    private static readonly Rule UnknownChannel = Rule.Warning(7209, "channel", "The channel is not known to this version of the library; it is kept.");
    private static readonly Rule NoOrigin = Rule.Error(7210, "origin", "A country of origin, if given, must have a code.");
    private static readonly Rule UnassignedOrigin = Rule.Warning(7211, "origin", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule Contradiction = Rule.Error(7212, "period", "A period must not end before it begins.", RuleSet.Meaning);
    private static readonly Rule NoFigure = Rule.Error(7213, "value", "A market observation must have a value or a trend.", RuleSet.Meaning);
    private static readonly Rule BadUpper = Rule.Error(7214, "upperValue", "An upper value must be given together with a value, and must not be less than it.", RuleSet.Meaning);
    private static readonly Rule NoUnit = Rule.Error(7215, "unit", "A value must have a unit.", RuleSet.Meaning);
    private static readonly Rule UnknownUnit = Rule.Warning(7216, "unit", "The unit is not known to this version of the library; it is kept.");
    private static readonly Rule NoCurrency =
        Rule.Error(7217, "currency", "An observation with the unit money must have a currency; one without a unit, or with another known unit, must not.", RuleSet.Meaning);
    private static readonly Rule UnassignedCurrency = Rule.Warning(7218, "currency", "ISO 4217 does not list this currency code as active; the code is kept.");
    private static readonly Rule UnknownTrend = Rule.Warning(7219, "trend", "The trend is not known to this version of the library; it is kept.");
    private static readonly Rule EmptyComparator =
        Rule.Error(7220, "comparator", "The comparator (what a figure is compared with), if given, must not be blank in any of its languages.");
    private static readonly Rule NoDate = Rule.Error(7221, "published", "A date of publication, if given, must include at least the year.");

    private static readonly Rule EarlyCurrency =
        Rule.Warning(7222, "currency", "A currency should have been introduced by the end of the period; this one was introduced later.", RuleSet.Meaning);
    private static readonly Rule EarlyMarket =
        Rule.Warning(7223, "market", "The country's code should have been assigned by the end of the period; ISO 3166 assigned this one later.", RuleSet.Meaning);
    private static readonly Rule EarlyOrigin =
        Rule.Warning(7224, "origin", "The country's code should have been assigned by the end of the period; ISO 3166 assigned this one later.", RuleSet.Meaning);
    private static readonly Rule PublishedBefore =
        Rule.Warning(7225, "published", "An observation should not be published before its period begins; what is published before is a forecast.", RuleSet.Meaning);

    public static bool Check(MarketObservation record, RuleSink sink) =>
        (!record.Id.IsDefault || sink.Broken(NoId))
        && (!record.Market.IsDefault || sink.Broken(NoMarket))
        && (PartyForm.IsAbsentOrCountryOrAlliance(record.Market) || sink.Broken(WrongMarket))
        && (VocabularyForm.IsNoCountryOrAssigned(record.Market) || sink.Broken(UnassignedMarket))
        && (!record.Measure.IsDefault || sink.Broken(NoMeasure))
        && (record.Measure.IsKnown || sink.Broken(UnknownMeasure))
        && ((record.Item is { } item ? !item.IsDefault : !record.ItemClass.IsEmpty || record.ItemClass.IsGivenWithoutTexts) || sink.Broken(NoItem))
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
        && (CodeTime.IsAbsentOrActive(record.Currency, record.Period) || sink.Broken(UnassignedCurrency))
        && (record.Trend.IsKnown || sink.Broken(UnknownTrend))
        && (TextForm.IsAbsentOrFilled(record.Comparator) || sink.Broken(EmptyComparator))
        && (DateForm.IsAbsentOrStated(record.Published) || sink.Broken(NoDate))
        && (CodeTime.MayBeIntroduced(record.Currency, record.Period) || sink.Broken(EarlyCurrency))
        && (CodeTime.MayBeAssigned(record.Market.Country, record.Period) || sink.Broken(EarlyMarket))
        && (CodeTime.MayBeAssigned(record.Origin, record.Period) || sink.Broken(EarlyOrigin))
        && (DateForm.MayBeIn(record.Published, record.Period) || sink.Broken(PublishedBefore));

    /// <summary>Whether a currency is given exactly when the unit is money. With a unit that this version does not know, a currency is optional.</summary>
    private static bool HasCurrencyWhereDue(MarketObservation observation) =>
        observation.Unit == UnitOfMeasure.Money
            ? observation.Currency is { IsDefault: false }
            : observation.Currency is null || !observation.Unit.IsKnown;
}
