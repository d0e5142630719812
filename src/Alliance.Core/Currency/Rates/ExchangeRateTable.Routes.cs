namespace Alliance.Core;

/// <content>Finding the way from one currency to another, anew for each day.</content>
public sealed partial class ExchangeRateTable
{
    private bool TryRoute(
        CurrencyCode from, CurrencyNode? end, LocalDate day, RateLookup lookup, in ConversionOptions options, ref RouteLegs legs, out ConversionFailure failure)
    {
        int key = PartialDate.KeyOf(day);
        failure = ConversionFailure.NoSeries;
        if (NodeOf(from) is not { } start || end is null)
            return false;
        CurrencyNode? pivot = options.Through.IsSpecified ? NodeOf(options.Through) : null;
        if (!options.UnitsAreSettled && (start.IsAmbiguousOn(key) || end.IsAmbiguousOn(key) || (pivot is not null && pivot.IsAmbiguousOn(key))))
        {
            failure = ConversionFailure.AmbiguousUnit;
            return false;
        }
        if (options.Through.IsSpecified && pivot != start && pivot != end)
        {
            return pivot is not null
                && TryLeg(start, pivot, key, lookup, options, ref legs, out failure)
                && TryLeg(pivot, end, key, lookup, options, ref legs, out failure);
        }
        if (TryLeg(start, end, key, lookup, options, ref legs, out failure))
            return true;
        if (pivot is not null || options.MaximumLegs == 1)
            return false;
        if (TryTwoLegs(start, end, key, lookup, options, ref legs) || (options.MaximumLegs > 2 && TryManyLegs(start, end, key, lookup, options, ref legs)))
        {
            failure = ConversionFailure.None;
            return true;
        }
        // A direct series without a rate has said why. Where there is none, the way that the series open on some day tells what it lacks on this one.
        if (failure == ConversionFailure.NoSeries)
            failure = Lacking(start, end, key, lookup, options);
        return false;
    }

    private static bool TryLeg(
        CurrencyNode from, CurrencyNode to, int key, RateLookup lookup, in ConversionOptions options, ref RouteLegs legs, out ConversionFailure failure)
    {
        failure = ConversionFailure.NoSeries;
        if (from.PairTo(to) is not { } pair || !pair.TryFind(key, lookup, options, out RateChoice choice, out failure))
            return false;
        legs.Add(choice);
        return true;
    }

    /// <summary>The way over one currency: over the first, in alphabetical order, with a rate on both sides.</summary>
    private static bool TryTwoLegs(CurrencyNode from, CurrencyNode to, int key, RateLookup lookup, in ConversionOptions options, ref RouteLegs legs)
    {
        bool isFewerFrom = from.Pairs.Length <= to.Pairs.Length;
        foreach (PairRates near in isFewerFrom ? from.Pairs : to.Pairs)
        {
            CurrencyNode over = near.To;
            if ((options.UnitsAreSettled || !over.IsAmbiguousOn(key))
                && from.PairTo(over) is { } first
                && over.PairTo(to) is { } second
                && first.TryFind(key, lookup, options, out RateChoice one, out _)
                && second.TryFind(key, lookup, options, out RateChoice two, out _))
            {
                legs.Add(one);
                legs.Add(two);
                return true;
            }
        }
        return false;
    }

    private bool TryManyLegs(CurrencyNode from, CurrencyNode to, int key, RateLookup lookup, in ConversionOptions options, ref RouteLegs legs)
    {
        Span<int> path = stackalloc int[ConversionOptions.MostLegs];
        path = path[..RoutePath.Find(_byIndex, from, to, options.MaximumLegs, new RoutePath.OpenOn(to, key, lookup, options), path)];
        CurrencyNode here = from;
        foreach (int next in path)
        {
            CurrencyNode there = _byIndex[next];
            TryLeg(here, there, key, lookup, options, ref legs, out _);
            here = there;
        }
        return !path.IsEmpty;
    }

    private ConversionFailure Lacking(CurrencyNode from, CurrencyNode to, int key, RateLookup lookup, in ConversionOptions options)
    {
        Span<int> path = stackalloc int[ConversionOptions.MostLegs];
        path = path[..RoutePath.Find(_byIndex, from, to, options.MaximumLegs, new RoutePath.OpenOnSomeDay(options.OnlyAsPublished), path)];
        RouteLegs passable = default;
        CurrencyNode here = from;
        foreach (int next in path)
        {
            CurrencyNode there = _byIndex[next];
            if (!TryLeg(here, there, key, lookup, options, ref passable, out ConversionFailure failure))
                return failure;
            here = there;
        }
        return ConversionFailure.NoSeries;
    }
}
