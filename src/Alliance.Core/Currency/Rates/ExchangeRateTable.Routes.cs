namespace Alliance.Core;

/// <content>Finding the route from one currency to another, for each day separately.</content>
public sealed partial class ExchangeRateTable
{
    private bool TryRoute(CurrencyNode? start, CurrencyNode? end, in RateQuestion question, ref RouteLegs legs, out ConversionFailure failure)
    {
        failure = ConversionFailure.NoSeries;
        CurrencyNode? pivot = question.Options.Pivot.IsDefault ? null : NodeOf(question.Options.Pivot);
        if (start is null || end is null || (pivot is null && !question.Options.Pivot.IsDefault))
            return false;
        if (TryRoute(start, end, pivot, question, ref legs, out failure))
            return true;
        // Naming the unit or the country helps only where series lead from one currency to the other.
        if (failure == ConversionFailure.AmbiguousUnit && !IsConnected(start, end, pivot, question))
            failure = ConversionFailure.NoSeries;
        return false;
    }

    private bool TryRoute(CurrencyNode start, CurrencyNode end, CurrencyNode? pivot, in RateQuestion question, ref RouteLegs legs, out ConversionFailure failure)
    {
        failure = ConversionFailure.NoSeries;
        if (!question.Options.UnitsAreUnambiguous && (start.IsAmbiguousOn(question.Key) || end.IsAmbiguousOn(question.Key) || (pivot is not null && pivot.IsAmbiguousOn(question.Key))))
        {
            failure = ConversionFailure.AmbiguousUnit;
            return false;
        }
        if (pivot is not null && pivot != start && pivot != end)
            return TryLeg(start, pivot, question, ref legs, out failure) && TryLeg(pivot, end, question, ref legs, out failure);
        if (TryLeg(start, end, question, ref legs, out failure))
            return true;
        if (pivot is not null || question.Options.MaxLegs == 1)
            return false;
        if (TryTwoLegs(start, end, question, ref legs) || (question.Options.MaxLegs > 2 && TryManyLegs(start, end, question, ref legs)))
        {
            failure = ConversionFailure.None;
            return true;
        }
        // The failure of a direct series is the reason. Without a direct series, the reason is the first missing rate on the route that exists on other days.
        if (failure == ConversionFailure.NoSeries)
            failure = Lacking(start, end, question);
        return false;
    }

    private static bool TryLeg(
        CurrencyNode from, CurrencyNode to, in RateQuestion question, ref RouteLegs legs, out ConversionFailure failure)
    {
        failure = ConversionFailure.NoSeries;
        if (from.PairTo(to) is not { } pair || !pair.TryFind(question, out RateChoice leg, out failure))
            return false;
        legs.Add(leg);
        return true;
    }

    /// <summary>Finds a route over one currency: the first in alphabetical order with a rate on both sides.</summary>
    private static bool TryTwoLegs(CurrencyNode from, CurrencyNode to, in RateQuestion question, ref RouteLegs legs)
    {
        foreach (PairRates near in from.Pairs.Length <= to.Pairs.Length ? from.Pairs : to.Pairs)
        {
            CurrencyNode over = near.To;
            if (from.PairTo(over) is not { } first
                || over.PairTo(to) is not { } second
                || !(question.Options.UnitsAreUnambiguous || !over.IsAmbiguousOn(question.Key))
                || !first.TryFind(question, out RateChoice one, out _)
                || !second.TryFind(question, out RateChoice other, out _))
                continue;
            legs.Add(one);
            legs.Add(other);
            return true;
        }
        return false;
    }

    private bool TryManyLegs(CurrencyNode from, CurrencyNode to, in RateQuestion question, ref RouteLegs legs)
    {
        Span<int> path = stackalloc int[ConversionOptions.MaxLegsLimit];
        path = path[..RoutePath.Find(Nodes, from, to, question.Options.MaxLegs, new RoutePath.OpenOn(to, question), path)];
        CurrencyNode here = from;
        foreach (int next in path)
        {
            CurrencyNode there = Nodes[next];
            TryLeg(here, there, question, ref legs, out _);
            here = there;
        }
        return !path.IsEmpty;
    }

    private ConversionFailure Lacking(CurrencyNode from, CurrencyNode to, in RateQuestion question)
    {
        Span<int> path = stackalloc int[ConversionOptions.MaxLegsLimit];
        bool onlyAsPublished = question.Options.PublishedDirectionOnly;
        path = path[..RoutePath.Find(Nodes, from, to, question.Options.MaxLegs, new RoutePath.OpenOnSomeDay(onlyAsPublished, question.Options.Country), path)];
        // The money of a country that the options do not name may have a route.
        if (path.IsEmpty)
            return ConversionFailure.AmbiguousUnit;
        CurrencyNode here = from;
        foreach (int next in path)
        {
            CurrencyNode there = Nodes[next];
            if (!here.PairTo(there)!.TryFind(question, out _, out ConversionFailure failure))
                return failure;
            here = there;
        }
        // Each leg has a rate: the route was not taken because it leads over a code that denoted more than one unit.
        return ConversionFailure.AmbiguousUnit;
    }

    /// <summary>Whether there are series from one currency to another, on whatever days and whichever country's money is meant.</summary>
    private bool IsConnected(CurrencyNode from, CurrencyNode to, CurrencyNode? pivot, in RateQuestion question)
    {
        Span<int> path = stackalloc int[ConversionOptions.MaxLegsLimit];
        bool onlyAsPublished = question.Options.PublishedDirectionOnly;
        foreach (CountryCode country in _countries.Prepend(question.Options.Country))
        {
            bool isConnected = pivot is null ? RoutePath.Find(Nodes, from, to, question.Options.MaxLegs, new RoutePath.OpenOnSomeDay(onlyAsPublished, country), path) > 0
                : pivot == from || pivot == to ? from.PairTo(to)?.IsOpen(onlyAsPublished, country) == true
                : from.PairTo(pivot)?.IsOpen(onlyAsPublished, country) == true && pivot.PairTo(to)?.IsOpen(onlyAsPublished, country) == true;
            if (isConnected)
                return true;
        }
        return false;
    }
}
