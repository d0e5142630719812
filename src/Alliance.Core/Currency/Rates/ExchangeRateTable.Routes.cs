namespace Alliance.Core;

/// <content>Finding the way from one currency to another, anew for each day.</content>
public sealed partial class ExchangeRateTable
{
    private bool TryRoute(
        CurrencyCode from, CurrencyCode to, LocalDate day, RateLookup lookup, in ConversionOptions options, ref RouteLegs legs, out ConversionFailure failure)
    {
        if (day.Calendar != CalendarSystem.Iso)
            day = day.WithCalendar(CalendarSystem.Iso);
        int key = PartialDate.KeyOf(day);
        failure = ConversionFailure.NoSeries;
        if (!_nodes.TryGetValue(Key(from), out CurrencyNode? start) || !_nodes.TryGetValue(Key(to), out CurrencyNode? end))
            return false;
        CurrencyCode pivot = options.Through;
        if (!options.UnitsAreSettled && (start.IsAmbiguousOn(key) || end.IsAmbiguousOn(key) || (pivot.IsSpecified && _nodes.TryGetValue(Key(pivot), out CurrencyNode? middle) && middle.IsAmbiguousOn(key))))
        {
            failure = ConversionFailure.AmbiguousUnit;
            return false;
        }
        if (pivot.IsSpecified && pivot != from && pivot != to)
            return TryLeg(from, pivot, day, key, lookup, options, ref legs, out failure) && TryLeg(pivot, to, day, key, lookup, options, ref legs, out failure);
        if (TryLeg(from, to, day, key, lookup, options, ref legs, out failure))
            return true;
        if (pivot.IsSpecified || options.MaximumLegs == 1)
            return false;
        if (TryTwoLegs(start, end, day, key, lookup, options, ref legs) || (options.MaximumLegs > 2 && TryManyLegs(start, end, day, key, lookup, options, ref legs)))
        {
            failure = ConversionFailure.None;
            return true;
        }
        // A direct series without a rate has said why. Where there is none, the way that the series open on some day tells what it lacks on this one.
        if (failure == ConversionFailure.NoSeries)
            failure = Lacking(start, end, day, key, lookup, options);
        return false;
    }

    private bool TryLeg(
        CurrencyCode from, CurrencyCode to, LocalDate day, int key, RateLookup lookup, in ConversionOptions options, ref RouteLegs legs, out ConversionFailure failure)
    {
        failure = ConversionFailure.NoSeries;
        if (!_pairs.TryGetValue(Key(from, to), out PairRates? pair) || !pair.TryFind(day, key, lookup, options, out RateChoice choice, out failure))
            return false;
        legs.Add(choice);
        return true;
    }

    /// <summary>The way over one currency: over the first, in alphabetical order, with a rate on both sides.</summary>
    private bool TryTwoLegs(CurrencyNode from, CurrencyNode to, LocalDate day, int key, RateLookup lookup, in ConversionOptions options, ref RouteLegs legs)
    {
        bool isFewerFrom = from.Pairs.Length <= to.Pairs.Length;
        foreach (PairRates near in isFewerFrom ? from.Pairs : to.Pairs)
        {
            CurrencyCode over = near.To.Currency;
            PairRates? first = isFewerFrom ? near : null, second = null;
            if ((options.UnitsAreSettled || !near.To.IsAmbiguousOn(key))
                && (first is not null || _pairs.TryGetValue(Key(from.Currency, over), out first))
                && _pairs.TryGetValue(Key(over, to.Currency), out second)
                && first.TryFind(day, key, lookup, options, out RateChoice one, out _)
                && second.TryFind(day, key, lookup, options, out RateChoice two, out _))
            {
                legs.Add(one);
                legs.Add(two);
                return true;
            }
        }
        return false;
    }

    private bool TryManyLegs(CurrencyNode from, CurrencyNode to, LocalDate day, int key, RateLookup lookup, in ConversionOptions options, ref RouteLegs legs)
    {
        Span<int> path = stackalloc int[ConversionOptions.MostLegs];
        path = path[..RoutePath.Find(_byIndex, from, to, options.MaximumLegs, new RoutePath.OpenOn(to, day, key, lookup, options), path)];
        CurrencyCode here = from.Currency;
        foreach (int next in path)
        {
            CurrencyCode there = _byIndex[next].Currency;
            TryLeg(here, there, day, key, lookup, options, ref legs, out _);
            here = there;
        }
        return !path.IsEmpty;
    }

    private ConversionFailure Lacking(CurrencyNode from, CurrencyNode to, LocalDate day, int key, RateLookup lookup, in ConversionOptions options)
    {
        Span<int> path = stackalloc int[ConversionOptions.MostLegs];
        path = path[..RoutePath.Find(_byIndex, from, to, options.MaximumLegs, new RoutePath.OpenOnSomeDay(options.OnlyAsPublished), path)];
        RouteLegs passable = default;
        CurrencyCode here = from.Currency;
        foreach (int next in path)
        {
            CurrencyCode there = _byIndex[next].Currency;
            if (!TryLeg(here, there, day, key, lookup, options, ref passable, out ConversionFailure failure))
                return failure;
            here = there;
        }
        return ConversionFailure.NoSeries;
    }
}
