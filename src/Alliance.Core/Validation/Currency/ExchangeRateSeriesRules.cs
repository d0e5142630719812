using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct ExchangeRateSeriesRules : IRules<ExchangeRateSeries>
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

    public static ImmutableArray<Rule> Table =>
    [
        NoId, NoBase, UnassignedBase, NoQuote, UnassignedQuote, SameCurrency, NoRateType, UnknownRateType, NoDateBasis, UnknownDateBasis, BadRate, Unordered, AfterEnd, BadGap, KnownInGap,
    ];

    public static bool Check<TSink>(ExchangeRateSeries record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoId, !record.Id.IsDefault)
        && sink.Is(NoBase, !record.Base.IsDefault)
        && sink.Is(UnassignedBase, VocabularyForm.IsAbsentOrAssigned(record.Base))
        && sink.Is(NoQuote, !record.Quote.IsDefault)
        && sink.Is(UnassignedQuote, VocabularyForm.IsAbsentOrAssigned(record.Quote))
        && sink.Is(SameCurrency, record.Base.IsDefault || record.Base != record.Quote)
        && sink.Is(NoRateType, !record.RateType.IsDefault)
        && sink.Is(UnknownRateType, record.RateType.IsKnown)
        && sink.Is(NoDateBasis, !record.DateBasis.IsDefault)
        && sink.Is(UnknownDateBasis, record.DateBasis.IsKnown)
        && sink.Nowhere(BadRate, Places(record.Points, beside: 0m, static (point, zero) => point.Rate > zero))
        && sink.Nowhere(Unordered, OutOfOrder(record.Points))
        && (record.Ended is not { } ended || sink.Nowhere(AfterEnd, Places(record.Points, DayKey.Of(ended),
            static (point, last) => DayKey.Of(point.Day) <= last)))
        && sink.Each(BadGap, record.Gaps, static gap => !gap.IsContradictory)
        && (record.Gaps.IsEmpty || sink.Nowhere(KnownInGap, Places(record.Points, record.Gaps, static (point, gaps) => IsKnown(point.Day, gaps))))
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);

    /// <summary>The places of the points that break a condition.</summary>
    private static ValueList<int> Places<TBeside>(ExchangeRatePoints points, TBeside beside, Func<ExchangeRate, TBeside, bool> holds)
    {
        ValueListBuilder<int> broken = default;
        for (int i = 0; i < points.Count; i++)
        {
            if (!holds(points[i], beside))
                broken.Add(i);
        }
        return broken.ToList();
    }

    /// <summary>The places of the points that don't stand after the one before them.</summary>
    private static ValueList<int> OutOfOrder(ExchangeRatePoints points)
    {
        ValueListBuilder<int> broken = default;
        DayKey last = DayKey.BeforeAll;
        for (int i = 0; i < points.Count; i++)
        {
            DayKey key = DayKey.Of(points[i].Day);
            if (i > 0 && key <= last)
                broken.Add(i);
            last = key;
        }
        return broken.ToList();
    }

    private static bool IsKnown(LocalDate day, ValueList<Validity> gaps)
    {
        foreach (Validity gap in gaps.AsSpan())
        {
            if (gap.Covers(day) != Truth.False)
                return false;
        }
        return true;
    }
}

/// <summary>Validates a <see cref="ExchangeRateSeries"/>.</summary>
public class ExchangeRateSeriesValidator : RecordValidator<ExchangeRateSeries>
{
    /// <summary>Makes the validator from the rules.</summary>
    public ExchangeRateSeriesValidator()
    {
        Rules<ExchangeRateSeriesRules>();
        Inside("evidence", record => record.Evidence, new EvidenceValidator());
    }
}
