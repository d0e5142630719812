namespace Alliance.Core.Validation;

[RulesOf(typeof(ExchangeRateSeries))]
internal static partial class ExchangeRateSeriesRules
{
    private static readonly Rule NoId = Rule.Error(2501, "id", "A series of rates has an id.");
    private static readonly Rule NoBase = Rule.Error(2502, "base", "A series names the currency of which one unit is priced.");
    private static readonly Rule UnassignedBase = Rule.Warning(2503, "base", "The currency is kept, but ISO 4217 lists no such code as active.");
    private static readonly Rule NoQuote = Rule.Error(2504, "quote", "A series names the currency in which the rates are expressed.");
    private static readonly Rule UnassignedQuote = Rule.Warning(2505, "quote", "The currency is kept, but ISO 4217 lists no such code as active.");
    private static readonly Rule SameCurrency = Rule.Error(2506, "quote", "A series prices one currency in another.");
    private static readonly Rule NoRateType =
        Rule.Error(2507, "rateType", "A series says what kind of rate it holds: official-reference, market or irrevocable.");
    private static readonly Rule UnknownRateType = Rule.Warning(2514, "rateType", "The type of rate is kept, but not known to this version: nothing is converted with it.");
    private static readonly Rule NoDateBasis = Rule.Error(2508, "dateBasis", "A series says what the days of its points mean: fixing or effective.");
    private static readonly Rule UnknownDateBasis = Rule.Warning(2515, "dateBasis", "The date basis is kept, but not known to this version: nothing is converted with it.");
    private static readonly Rule BadRate = Rule.Error(2509, "points", "A rate is more than zero.");
    private static readonly Rule Unordered = Rule.Error(2510, "points", "The points of a series stand by ascending day, at most one a day.");
    private static readonly Rule AfterEnd = Rule.Error(2511, "points", "A series has no point after the day on which it ended.");
    private static readonly Rule BadGap = Rule.Error(2512, "gaps", "A gap begins no later than it ends.");
    private static readonly Rule KnownInGap = Rule.Error(2513, "points", "A day of which a series has the rate lies in none of its gaps.");

    public static bool Check(ExchangeRateSeries record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Id.IsDefault || sink.Broken(NoId))
            && (!record.Base.IsDefault || sink.Broken(NoBase))
            && (VocabularyForm.IsAbsentOrAssigned(record.Base) || sink.Broken(UnassignedBase))
            && (!record.Quote.IsDefault || sink.Broken(NoQuote))
            && (VocabularyForm.IsAbsentOrAssigned(record.Quote) || sink.Broken(UnassignedQuote))
            && (record.Base.IsDefault || record.Base != record.Quote || sink.Broken(SameCurrency))
            && (!record.RateType.IsDefault || sink.Broken(NoRateType))
            && (record.RateType.IsKnown || sink.Broken(UnknownRateType))
            && (!record.DateBasis.IsDefault || sink.Broken(NoDateBasis))
            && (record.DateBasis.IsKnown || sink.Broken(UnknownDateBasis))
            && (AreMoreThanZero(record.Points, out at) || sink.Broken(BadRate, at))
            && (AreInOrder(record.Points, out at) || sink.Broken(Unordered, at))
            && (AreUpToTheEnd(record, out at) || sink.Broken(AfterEnd, at))
            && (DateForm.AreNotContradictory(record.Gaps, out at) || sink.Broken(BadGap, at))
            && (LieInNoGap(record, out at) || sink.Broken(KnownInGap, at));
    }

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

    private static bool AreInOrder(ExchangeRatePoints points, out List<int>? at)
    {
        at = null;
        DayKey last = DayKey.BeforeAll;
        for (int i = 0; i < points.Count; i++)
        {
            DayKey key = DayKey.Of(points[i].Day);
            if (i > 0 && key <= last)
                (at ??= []).Add(i);
            last = key;
        }
        return at is null;
    }

    private static bool AreUpToTheEnd(ExchangeRateSeries record, out List<int>? at)
    {
        at = null;
        if (record.Ended is not { } ended)
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
            if (LiesInAny(record.Gaps, record.Points[i].Day))
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
