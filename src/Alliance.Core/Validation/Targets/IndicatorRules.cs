namespace Alliance.Core.Validation;

[RulesOf(typeof(Indicator))]
internal static partial class IndicatorRules
{
    private static readonly Rule NoTitle =
        Rule.Error(4101, "title", "An indicator must have a title (what is measured) that is not blank in any of its languages.");
    private static readonly Rule NoUnit = Rule.Error(4102, "unit", "An indicator must have a unit: percent, head-count, money or another.");
    private static readonly Rule UnknownUnit = Rule.Warning(4103, "unit", "The unit is not known to this version of the library; it is kept.");
    private static readonly Rule MoneyWithoutCurrency = Rule.Error(4104, "currency", "An indicator with the unit money must have a currency.", RuleSet.Meaning);
    private static readonly Rule CurrencyWithoutMoney =
        Rule.Error(4105, "currency", "An indicator with a known unit other than money must not have a currency.", RuleSet.Meaning);
    private static readonly Rule NoCurrency = Rule.Error(4106, "currency", "A currency, if given, must have a code.");
    private static readonly Rule UnassignedCurrency =
        Rule.Warning(4107, "currency", "ISO 4217 does not list this currency code as active; the code is kept.");
    private static readonly Rule UnknownDirection = Rule.Warning(4113, "direction", "The direction is not known to this version of the library; it is kept.");
    private static readonly Rule UnknownAccumulation =
        Rule.Warning(4114, "accumulation", "The accumulation is not known to this version of the library; it is kept.");
    private static readonly Rule RepeatedReference = Rule.Warning(4110, "references", "A reference should be listed only once.", RuleSet.Meaning);
    private static readonly Rule UnknownAggregation =
        Rule.Warning(4115, "aggregationStatus", "The aggregation status is not known to this version of the library; it is kept.");
    private static readonly Rule BadLimit = Rule.Error(4112, "naturalLimit", "A natural limit, if given, must be greater than zero.");

    public static bool Check(Indicator record, RuleSink sink)
    {
        List<int>? at;
        return (TextForm.IsFilled(record.Title) || sink.Broken(NoTitle))
            && (!record.Unit.IsDefault || sink.Broken(NoUnit))
            && (record.Unit.IsKnown || sink.Broken(UnknownUnit))
            && (record.Unit != UnitOfMeasure.Money || record.Currency is not null || sink.Broken(MoneyWithoutCurrency))
            && (record.Currency is null || !VocabularyForm.IsStatedAndKnown(record.Unit) || record.Unit == UnitOfMeasure.Money || sink.Broken(CurrencyWithoutMoney))
            && (record.Currency is not { IsDefault: true } || sink.Broken(NoCurrency))
            && (VocabularyForm.IsAbsentOrAssigned(record.Currency) || sink.Broken(UnassignedCurrency))
            && (record.Direction.IsKnown || sink.Broken(UnknownDirection))
            && (record.Accumulation.IsKnown || sink.Broken(UnknownAccumulation))
            && (Repeats.AreNone(record.References, out at) || sink.Broken(RepeatedReference, at))
            && (record.AggregationStatus.IsKnown || sink.Broken(UnknownAggregation))
            && (record.NaturalLimit is not <= 0 || sink.Broken(BadLimit));
    }
}
