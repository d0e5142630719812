using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How an amount is converted. <c>default</c>: with the fewest legs, at most three; rates may be inverted; the result is not rounded.</summary>
/// <remarks>The JSON form is an object of the members that differ from the default; other members are refused. Settings bind each member by its name.</remarks>
[JsonConverter(typeof(ConversionOptionsConverter))]
public readonly partial record struct ConversionOptions
{
    /// <summary>The largest value of <see cref="MaxLegs"/>.</summary>
    public const int MaxLegsLimit = 8;

    private const int UsualLegs = 3;

    // 0 stands for the usual number, so that options that state it equal those that do not.
    private readonly byte _maximumLegs;

    /// <summary>
    /// The only currency over which a cross rate is computed; an amount in it, or converted to it, needs one leg. Default: unspecified; the route with the
    /// fewest legs is used, and of equally short ones that over the currencies that come first in alphabetical order.
    /// </summary>
    public CurrencyCode Pivot { get; init; }

    /// <summary>The maximum number of legs when no pivot is given: 1 (direct rates only) to <see cref="MaxLegsLimit"/>. Default: 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int MaxLegs
    {
        get => _maximumLegs == 0 ? UsualLegs : _maximumLegs;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxLegsLimit);
            _maximumLegs = value == UsualLegs ? (byte)0 : (byte)value;
        }
    }

    /// <summary>Whether rates are used only in the direction in which they are published, and never divided by. Default: false; where a rate is divided by, the leg says so (<see cref="ConversionLeg.IsInverted"/>).</summary>
    public bool PublishedDirectionOnly { get; init; }

    /// <summary>How the result is rounded. It is rounded once, from the exact product of the legs. Default: not rounded.</summary>
    public MoneyRounding Rounding { get; init; }

    /// <summary>
    /// The country whose money is meant, where the successor of a currency depends on it: RUR became RUB in Russia and KZT in Kazakhstan. Default: unspecified; such conversions
    /// then fail (<see cref="ConversionFailure.AmbiguousUnit"/>).
    /// </summary>
    public CountryCode Country { get; init; }

    /// <summary>
    /// Whether the amount is known to be in the same units as the rates of the series, although the code denoted more than one unit on the day. Default: false; such conversions
    /// then fail (<see cref="ConversionFailure.AmbiguousUnit"/>).
    /// </summary>
    public bool UnitsAreUnambiguous { get; init; }
}
