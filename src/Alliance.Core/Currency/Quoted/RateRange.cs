namespace Alliance.Core;

/// <summary>A range of rates, with both ends included.</summary>
/// <param name="Lowest">The lowest rate.</param>
/// <param name="Highest">The highest rate.</param>
[JsonAnswer]
public readonly partial record struct RateRange(decimal Lowest, decimal Highest)
{
    /// <summary>Whether a rate is in the range.</summary>
    /// <param name="rate">The rate.</param>
    /// <returns>Whether it is neither below the lowest nor above the highest.</returns>
    public bool Contains(decimal rate) => Lowest <= rate && rate <= Highest;
}
