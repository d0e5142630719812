namespace Alliance.Core;

/// <summary>How an amount is converted. <c>default</c>: by the fewest legs, at most three; rates may be inverted; nothing is rounded.</summary>
public readonly partial record struct ConversionOptions
{
    /// <summary>The most legs that a conversion can have.</summary>
    public const int MaxLegsLimit = 8;

    private const int UsualLegs = 3;

    private readonly byte _maximumLegs;

    /// <summary>
    /// The currency over which a cross rate is formed, and no other; an amount in it, or converted to it, needs one leg. Default: unspecified, the way is
    /// found: fewest legs first, and of equally short ways the one over the currencies that come first in alphabetical order.
    /// </summary>
    public CurrencyCode Pivot { get; init; }

    /// <summary>How many legs a way that is found may have: 1 (a direct rate alone) to <see cref="MaxLegsLimit"/>. Default: 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int MaxLegs
    {
        get => _maximumLegs == 0 ? UsualLegs : _maximumLegs;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxLegsLimit);
            _maximumLegs = (byte)value;
        }
    }

    /// <summary>Whether rates are used only in the direction in which they are published, and never divided by. Default: false; where one is, its leg says so.</summary>
    public bool PublishedDirectionOnly { get; init; }

    /// <summary>To what step the result is rounded; the rounding is done once, from the exact product of the legs. Default: not at all.</summary>
    public MoneyRounding Rounding { get; init; }

    /// <summary>
    /// Whose money is meant, where that decides what a currency became: RUR became RUB in Russia and KZT in Kazakhstan. Default: unspecified; such legs are
    /// then refused (<see cref="ConversionFailure.AmbiguousUnit"/>).
    /// </summary>
    public CountryCode Country { get; init; }

    /// <summary>
    /// Whether it is known, from the source of the amount, that the units meant are those in which the series state them. Default: false; codes that stood
    /// for more than one unit on the day are then refused (<see cref="ConversionFailure.AmbiguousUnit"/>).
    /// </summary>
    public bool UnitsAreUnambiguous { get; init; }
}
