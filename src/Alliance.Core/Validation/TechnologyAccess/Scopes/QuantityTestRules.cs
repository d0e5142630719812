namespace Alliance.Core.Validation;

[RulesOf(typeof(QuantityTest))]
internal static partial class QuantityTestRules
{
    private static readonly Rule NoMeasure = Rule.Error(
        7801, "measure", "A condition on a quantity must state what it measures: value, count, total-processing-performance, share or another.");
    private static readonly Rule UnknownMeasure = Rule.Warning(
        7802, "measure", "The measure is not known to this version of the library, so that the unit of its bounds is not fixed; it is kept.");
    private static readonly Rule NoBasis = Rule.Error(
        7803, "per", "A condition on a quantity must state what is counted together: order, consignee-year, country-period, company or another.");
    private static readonly Rule UnknownBasis = Rule.Warning(7804, "per", "The word for what is counted together is not known to this version of the library; it is kept.");
    private static readonly Rule Contradiction = Rule.Error(7805, "period", "The period of a quantity must not end before it begins.", RuleSet.Meaning);
    private static readonly Rule NoPeriod = Rule.Error(7806, "period", "A quantity per country-period must have the period.", RuleSet.Meaning);
    private static readonly Rule NoCurrency =
        Rule.Error(7807, "currency", "A value must have a currency; a quantity without a measure, or with another known measure, must not.", RuleSet.Meaning);
    private static readonly Rule UnassignedCurrency = Rule.Warning(7808, "currency", "ISO 4217 does not list this currency code as active; the code is kept.");
    private static readonly Rule NoBound = Rule.Error(7809, "measure", "A condition on a quantity must have at least one bound.", RuleSet.Meaning);
    private static readonly Rule BadAtLeast = Rule.Error(7810, "atLeast", "A bound of a known measure must not be negative, and that of a share must be at most 100.");
    private static readonly Rule BadAbove = Rule.Error(7811, "above", "A bound of a known measure must not be negative, and that of a share must be at most 100.");
    private static readonly Rule BadAtMost = Rule.Error(7812, "atMost", "A bound of a known measure must not be negative, and that of a share must be at most 100.");
    private static readonly Rule BadBelow = Rule.Error(7813, "below", "A bound of a known measure must not be negative, and that of a share must be at most 100.");
    private static readonly Rule EmptyRange = Rule.Error(7814, "measure", "The bounds of a quantity must leave at least one quantity that satisfies them all.", RuleSet.Meaning);

    private static readonly Rule EarlyCurrency = Rule.Warning(7815, "currency", "A currency should have been introduced by the end of the period; this one was introduced later.", RuleSet.Meaning);
    private static readonly Rule FractionalAtLeast =
        Rule.Warning(7816, "atLeast", "A bound of a share should be given in per cent; one below 1 may be a fraction by mistake, such as 0.5 for 50 per cent.");
    private static readonly Rule FractionalAbove =
        Rule.Warning(7817, "above", "A bound of a share should be given in per cent; one below 1 may be a fraction by mistake, such as 0.5 for 50 per cent.");
    private static readonly Rule FractionalAtMost =
        Rule.Warning(7818, "atMost", "A bound of a share should be given in per cent; one below 1 may be a fraction by mistake, such as 0.5 for 50 per cent.");
    private static readonly Rule FractionalBelow =
        Rule.Warning(7819, "below", "A bound of a share should be given in per cent; one below 1 may be a fraction by mistake, such as 0.5 for 50 per cent.");

    public static bool Check(QuantityTest record, RuleSink sink) =>
        (!record.Measure.IsDefault || sink.Broken(NoMeasure))
        && (record.Measure.IsKnown || sink.Broken(UnknownMeasure))
        && (!record.Per.IsDefault || sink.Broken(NoBasis))
        && (record.Per.IsKnown || sink.Broken(UnknownBasis))
        && (record.Period is not { IsContradictory: true } || sink.Broken(Contradiction))
        && (record.Period is not null || record.Per != QuantityBasis.CountryPeriod || sink.Broken(NoPeriod))
        && (HasCurrencyWhereDue(record) || sink.Broken(NoCurrency))
        && (CodeTime.IsAbsentOrActive(record.Currency, record.Period) || sink.Broken(UnassignedCurrency))
        && (HasBound(record) || sink.Broken(NoBound))
        && (IsPossible(record.Measure, record.AtLeast) || sink.Broken(BadAtLeast))
        && (IsPossible(record.Measure, record.Above) || sink.Broken(BadAbove))
        && (IsPossible(record.Measure, record.AtMost) || sink.Broken(BadAtMost))
        && (IsPossible(record.Measure, record.Below) || sink.Broken(BadBelow))
        && (record.Measure != QuantityMeasure.Share || !ShareForm.MayBeFraction(record.AtLeast) || sink.Broken(FractionalAtLeast))
        && (record.Measure != QuantityMeasure.Share || !ShareForm.MayBeFraction(record.Above) || sink.Broken(FractionalAbove))
        && (record.Measure != QuantityMeasure.Share || !ShareForm.MayBeFraction(record.AtMost) || sink.Broken(FractionalAtMost))
        && (record.Measure != QuantityMeasure.Share || !ShareForm.MayBeFraction(record.Below) || sink.Broken(FractionalBelow))
        && (!LeaveNothing(record) || sink.Broken(EmptyRange))
        && (CodeTime.MayBeIntroduced(record.Currency, record.Period) || sink.Broken(EarlyCurrency));

    /// <summary>Whether a currency is given exactly when the measure is a value. With a measure that this version does not know, a currency is optional.</summary>
    private static bool HasCurrencyWhereDue(QuantityTest test) =>
        test.Measure == QuantityMeasure.Value ? test.Currency is { IsDefault: false } : test.Currency is null || !test.Measure.IsKnown;

    private static bool HasBound(QuantityTest test) => test.AtLeast.HasValue || test.Above.HasValue || test.AtMost.HasValue || test.Below.HasValue;

    private static bool IsPossible(Term<QuantityMeasure> measure, decimal? bound) =>
        !VocabularyForm.IsStatedAndKnown(measure) || bound is null or (>= 0 and <= 100) || (bound > 100 && measure != QuantityMeasure.Share);

    /// <summary>
    /// Whether no quantity satisfies all bounds, of which an exclusive one (above, below) leaves nothing when it equals the opposite one or the end of what is possible. A
    /// comparison with a bound that is not given is false.
    /// </summary>
    private static bool LeaveNothing(QuantityTest test) =>
        test.AtLeast > test.AtMost || test.AtLeast >= test.Below || test.Above >= test.AtMost || test.Above >= test.Below
        || (test.Below == 0 && VocabularyForm.IsStatedAndKnown(test.Measure))
        || (test.Above == 100 && test.Measure == QuantityMeasure.Share);
}
