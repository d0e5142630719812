namespace Alliance.Core.Validation;

[RulesOf(typeof(ExchangeRateSeries))]
internal static partial class ExchangeRateSeriesRules
{
    private static readonly Rule NoId = Rule.Error(2501, "id", "A series of exchange rates must have an id.");
    private static readonly Rule NoBase = Rule.Error(2502, "base", "A series must have a base currency, of which one unit is priced.");
    private static readonly Rule UnassignedBase = Rule.Warning(2503, "base", "ISO 4217 does not list this currency code as active; the code is kept.");
    private static readonly Rule NoQuote = Rule.Error(2504, "quote", "A series must have a quote currency, in which the rates are expressed.");
    private static readonly Rule UnassignedQuote = Rule.Warning(2505, "quote", "ISO 4217 does not list this currency code as active; the code is kept.");
    private static readonly Rule SameCurrency = Rule.Error(2506, "quote", "The base currency and the quote currency of a series must differ.", RuleSet.Meaning);
    private static readonly Rule NoRateType =
        Rule.Error(2507, "rateType", "A series must have a rate type: official-reference, market, irrevocable or another.");
    private static readonly Rule UnknownRateType =
        Rule.Warning(2514, "rateType", "The rate type is not known to this version of the library; it is kept, but the series is not used for conversions.");
    private static readonly Rule NoDateBasis =
        Rule.Error(2508, "dateBasis", "A series must have a date basis, which states the meaning of the days of its points: fixing, effective or another.");
    private static readonly Rule UnknownDateBasis =
        Rule.Warning(2515, "dateBasis", "The date basis is not known to this version of the library; it is kept, but the series is not used for conversions.");
    private static readonly Rule BadRate = Rule.Error(2509, "points", "A rate must be greater than zero.");
    private static readonly Rule Unordered =
        Rule.Error(2510, "points", "The points of a series must be in ascending order of their days, at most one per day.", RuleSet.Meaning);
    private static readonly Rule AfterEnd = Rule.Error(2511, "points", "A series must not have a point after the day on which it ended.", RuleSet.Meaning);
    private static readonly Rule BadGap = Rule.Error(2512, "gaps", "A gap must not end before it begins.", RuleSet.Meaning);
    private static readonly Rule KnownInGap = Rule.Error(2513, "points", "A series must not have a point on a day that is, or may be, in one of its gaps.", RuleSet.Meaning);
    private static readonly Rule NoDay = Rule.Error(2516, "points", "The day of a point must be given; a day before the year 1 cannot be written.");
    private static readonly Rule EndedBeforeYearOne = Rule.Error(2517, "ended", "The last day of a series, if given, must be in the years 1 to 9999.");

    private static readonly Rule EarlyBase =
        Rule.Warning(2518, "base", "A currency should have been introduced by the day of the first point; this one was introduced later.", RuleSet.Meaning);
    private static readonly Rule EarlyQuote =
        Rule.Warning(2519, "quote", "A currency should have been introduced by the day of the first point; this one was introduced later.", RuleSet.Meaning);

    public static bool Check(ExchangeRateSeries record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Id.IsDefault || sink.Broken(NoId))
            && (!record.Base.IsDefault || sink.Broken(NoBase))
            && (CodeTime.IsAbsentOrActive(record.Base, TimeOf(record)) || sink.Broken(UnassignedBase))
            && (!record.Quote.IsDefault || sink.Broken(NoQuote))
            && (CodeTime.IsAbsentOrActive(record.Quote, TimeOf(record)) || sink.Broken(UnassignedQuote))
            && (record.Base.IsDefault || record.Base != record.Quote || sink.Broken(SameCurrency))
            && (!record.RateType.IsDefault || sink.Broken(NoRateType))
            && (record.RateType.IsKnown || sink.Broken(UnknownRateType))
            && (!record.DateBasis.IsDefault || sink.Broken(NoDateBasis))
            && (record.DateBasis.IsKnown || sink.Broken(UnknownDateBasis))
            && (AreMoreThanZero(record.Points, out at) || sink.Broken(BadRate, at, "rate"))
            && (HaveDays(record.Points, out at) || sink.Broken(NoDay, at, "day"))
            && (AreInOrder(record.Points, out at) || sink.Broken(Unordered, at, "day"))
            && (DateForm.IsAbsentOrWritable(record.Ended) || sink.Broken(EndedBeforeYearOne))
            && (AreUpToTheEnd(record, out at) || sink.Broken(AfterEnd, at, "day"))
            && (DateForm.AreNotContradictory(record.Gaps, out at) || sink.Broken(BadGap, at))
            && (LieInNoGap(record, out at) || sink.Broken(KnownInGap, at, "day"))
            && (CodeTime.MayBeIntroduced(record.Base, FirstDayOf(record)) || sink.Broken(EarlyBase))
            && (CodeTime.MayBeIntroduced(record.Quote, FirstDayOf(record)) || sink.Broken(EarlyQuote));
    }

    /// <summary>The first day of a series with points in order; null if there is none.</summary>
    private static Validity? FirstDayOf(ExchangeRateSeries record) => TimeOf(record) is null ? null : Validity.On(record.Points[0].Day);

    /// <summary>The time from the first to the last point, whose order is the matter of other rules; null if there is no point, or one without a day.</summary>
    private static Validity? TimeOf(ExchangeRateSeries record) =>
        record.Points.Count > 0 && record.Points[0].Day is var first && record.Points[^1].Day is var last && DateForm.IsStated(first) && DateForm.IsStated(last) ? Validity.Between(first, last) : null;

    private static bool AreMoreThanZero(ExchangeRatePoints points, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < points.Count; i++)
        {
            if (points[i].Rate <= 0)
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool HaveDays(ExchangeRatePoints points, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < points.Count; i++)
        {
            if (!DateForm.IsStated(points[i].Day))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool AreInOrder(ExchangeRatePoints points, out List<int>? at)
    {
        at = null;
        DayKey last = DayKey.MinValue;
        for (int i = 0; i < points.Count; i++)
        {
            if (!DateForm.IsStated(points[i].Day))
                continue;
            DayKey key = DayKey.Of(points[i].Day);
            if (key <= last)
                (at ??= []).Add(i);
            last = key;
        }
        return at is null;
    }

    private static bool AreUpToTheEnd(ExchangeRateSeries record, out List<int>? at)
    {
        at = null;
        if (record.Ended is not { } ended || !DateForm.IsAbsentOrWritable(ended))
            return true;
        for (int i = 0; i < record.Points.Count; i++)
        {
            if (DayKey.Of(record.Points[i].Day) > DayKey.Of(ended))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool LieInNoGap(ExchangeRateSeries record, out List<int>? at)
    {
        at = null;
        for (int i = 0; !record.Gaps.IsEmpty && i < record.Points.Count; i++)
        {
            if (DateForm.IsStated(record.Points[i].Day) && LiesInAny(record.Gaps, record.Points[i].Day))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool LiesInAny(ValueList<Validity> gaps, LocalDate day)
    {
        foreach (Validity gap in gaps.AsSpan())
        {
            if (gap.Covers(day) != Truth.False)
                return true;
        }
        return false;
    }
}
