namespace Alliance.Core;

/// <summary>A pair of amounts that somebody printed as equivalent: "11.2 trillion RUB (106.4 billion EUR)".</summary>
[JsonRecord]
public sealed partial record QuotedConversion
{
    /// <summary>The amount that was converted.</summary>
    public required QuotedAmount Amount { get; init; }

    /// <summary>What it was said to be worth.</summary>
    public required QuotedAmount Equivalent { get; init; }

    /// <summary>When the pair was published: only rates up to then can lie behind it. Default: not known.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Where the pair is printed, and how sure that is.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>
    /// Units of the amount's currency for one unit of the equivalent's: 105.263... RUB for one EUR. <see langword="null"/> when the equivalent is zero
    /// or the rate lies beyond the range of <see cref="decimal"/>.
    /// </summary>
    public decimal? ImpliedRate
    {
        get
        {
            if (Equivalent.Amount == 0)
                return null;
            try
            {
                return Amount.Amount / Equivalent.Amount;
            }
            catch (OverflowException)
            {
                return null;
            }
        }
    }
}
