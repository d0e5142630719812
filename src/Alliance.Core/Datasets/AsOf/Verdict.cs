using System.Globalization;

namespace Alliance.Core;

/// <summary>A claim that something was so for some time.</summary>
internal interface IDatedClaim
{
    Validity Validity { get; }

    Evidence Evidence { get; }

    /// <summary>Whether its time covers the day.</summary>
    Truth Covers { get; }

    /// <summary>Whether it can be built upon for the day: its time and its evidence.</summary>
    Truth Held { get; }
}

/// <summary>
/// What several claims about one thing amount to. The surest claim decides; others of comparable or greater standing that may hold and say
/// otherwise unsettle it; weaker ones change nothing.
/// </summary>
internal sealed class Verdict<T>
    where T : IDatedClaim
{
    /// <summary>An order by all that claims say, for those that nothing else tells apart.</summary>
    public static readonly Comparer<T> ByText = Comparer<T>.Create(static (left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));

    private Verdict(T decisive, Truth held, bool isDisputed, T[] deciding)
    {
        Decisive = decisive;
        Held = held;
        IsDisputed = isDisputed;
        Deciding = deciding;
    }

    /// <summary>The claim that decides, or that comes first where nothing is decided.</summary>
    public T Decisive { get; }

    /// <summary>Whether what the decisive claim says is so: true or unknown.</summary>
    public Truth Held { get; }

    /// <summary>Whether it is unknown because claims contradict each other, rather than because a date is not exact or a source is weak.</summary>
    public bool IsDisputed { get; }

    /// <summary>The claims that may hold and are of at least the standing of the decisive one, which comes first.</summary>
    public T[] Deciding { get; }

    /// <summary>Weighs claims.</summary>
    /// <param name="claims">The claims, in any order.</param>
    /// <param name="sayings">Orders claims by what they say; 0 when they say the same.</param>
    /// <returns>The verdict; null when none of the claims may hold.</returns>
    public static Verdict<T>? Of(IEnumerable<T> claims, Comparison<T> sayings)
    {
        T[] possible = [.. InOrder(claims.Where(claim => claim.Held != Truth.False), sayings)];
        if (possible.Length == 0)
            return null;
        T decisive = possible[0];
        T[] deciding = Array.FindAll(possible, claim => claim.Evidence.Weight >= decisive.Evidence.Weight);
        bool isSettled = decisive.Held == Truth.True && Array.TrueForAll(deciding, claim => sayings(claim, decisive) == 0);
        bool isDisputed = decisive.Evidence.Confidence == Confidence.Disputed
            || (decisive.Held == Truth.True && Array.Exists(deciding, claim => claim.Held == Truth.True && sayings(claim, decisive) != 0));
        return new(decisive, isSettled ? Truth.True : Truth.Unknown, isDisputed, deciding);
    }

    /// <summary>The surest first, then by what they say, then by their time: an order that doesn't depend on the order given.</summary>
    public static IEnumerable<T> InOrder(IEnumerable<T> claims, Comparison<T> sayings) => claims
        .OrderByDescending(claim => claim.Held)
        .ThenByDescending(claim => claim.Evidence.Weight)
        .ThenBy(claim => claim, Comparer<T>.Create(sayings))
        .ThenBy(claim => claim.Validity.ToString(null, CultureInfo.InvariantCulture), StringComparer.Ordinal)
        .ThenBy(claim => claim.Evidence.Confidence)
        .ThenBy(claim => claim, ByText);
}
