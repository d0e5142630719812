namespace Alliance.Core;

/// <summary>The rate of one currency in another for a day, with the steps by which it was found, or the reason why there is none.</summary>
[JsonAnswer]
public sealed partial record RateAnswer
{
    /// <summary>The currency of which one unit is priced.</summary>
    public required CurrencyCode Base { get; init; }

    /// <summary>The currency in which the rate is expressed.</summary>
    public required CurrencyCode Quote { get; init; }

    /// <summary>The day for which the rate was looked up.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>
    /// Units of <see cref="Quote"/> for one unit of <see cref="Base"/>; null when there is no rate. It is the exact product of the legs' rates, to the precision of
    /// <see cref="decimal"/>.
    /// </summary>
    public decimal? Rate { get; init; }

    /// <summary>The steps from one currency to the other, each with its rate, day and source. Empty when there is no rate, and for a currency in itself.</summary>
    public ValueList<ConversionLeg> Legs { get; init; }

    /// <summary>The reason why there is no rate; <see cref="ConversionFailure.None"/> when there is one.</summary>
    public ConversionFailure Failure { get; init; }

    /// <summary>The day of the rate; of several legs, the earliest day. A leg that law fixed, such as the euro's rate for a former currency, has the day from which it holds. Null when there is no leg.</summary>
    public LocalDate? RateDay => Legs.IsEmpty ? null : Legs.Min(leg => leg.Day);
}
