using System.Globalization;

namespace Alliance.Core;

/// <summary>Which rate of a series holds for a day. <c>default</c> is the strictest: <see cref="ExactDay"/>.</summary>
/// <remarks>Rates that are fixed by law (<see cref="RateType.Irrevocable"/>) do not age: they hold from their day on, whatever the lookup.</remarks>
public readonly record struct RateLookup
{
    private const int UntilReplaced = -1;
    private readonly int _days;

    private RateLookup(int days) => _days = days;

    /// <summary>The rate of that day only.</summary>
    public static RateLookup ExactDay => default;

    /// <summary>
    /// As the publisher intends: a rate of a series that says from when its rates are in force (<see cref="DateBasis.Effective"/>, Bank of Russia) holds until
    /// the next one, over weekends and holidays; a fixing (<see cref="DateBasis.Fixing"/>, European Central Bank) belongs to its day.
    /// </summary>
    public static RateLookup InForceUntilReplaced => new(UntilReplaced);

    internal bool IsUntilReplaced => _days == UntilReplaced;

    /// <summary>The maximum age of a rate in days, where <see cref="IsUntilReplaced"/> is false.</summary>
    internal int Days => _days;

    /// <summary>The last rate of that day or the days before it.</summary>
    /// <param name="days">The maximum age in days; 0 is <see cref="ExactDay"/>. 4 bridges a long weekend.</param>
    /// <returns>The lookup.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public static RateLookup LastWithin(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return new(days);
    }

    /// <summary>The lookup in words, for display.</summary>
    /// <returns>For example <c>last within 4 days</c>.</returns>
    public override string ToString() => _days switch
    {
        UntilReplaced => "in force until replaced",
        0 => "exact day",
        _ => string.Create(CultureInfo.InvariantCulture, $"last within {_days} days"),
    };
}
