using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>A pair of amounts that are printed as equivalent in a source: "11.2 trillion RUB (106.4 billion EUR)".</summary>
[JsonRecord]
public sealed partial record QuotedConversion
{
    /// <summary>The amount that was converted.</summary>
    public required QuotedAmount Amount { get; init; }

    /// <summary>The amount that is printed as its equivalent.</summary>
    [JsonPropertyName("equivalent")]
    public required QuotedAmount QuotedEquivalent { get; init; }

    /// <summary>The date on which the pair was published; only rates up to that date can have been used. Default: not known.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The evidence for this entry, with the source in which the pair is printed.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>
    /// The number of units of the amount's currency for one unit of the equivalent's currency: 105.263... RUB for one EUR. <see langword="null"/> when the
    /// equivalent is zero or the rate is beyond the range of <see cref="decimal"/>.
    /// </summary>
    public decimal? ImpliedRate => Quotient(Amount.Amount, QuotedEquivalent.Amount);

    /// <summary>
    /// The range of rates that the rounding of both figures allows, in the unit of <see cref="ImpliedRate"/>: 104.744 to 105.783. <see langword="null"/> when
    /// the quantum of a figure is not known, or is so large that the figure may be zero, and when there is no implied rate.
    /// </summary>
    public RateRange? ImpliedRates
    {
        get
        {
            if (Amount.Quantum is not { } amountQuantum || QuotedEquivalent.Quantum is not { } equivalentQuantum || Math.Sign(Amount.Amount) * Math.Sign(QuotedEquivalent.Amount) <= 0)
                return null;
            decimal amount = Math.Abs(Amount.Amount), equivalent = Math.Abs(QuotedEquivalent.Amount);
            return equivalent > equivalentQuantum / 2 && amount > amountQuantum / 2
                && InRange(() => (amount - (amountQuantum / 2)) / (equivalent + (equivalentQuantum / 2))) is { } lowest
                && InRange(() => (amount + (amountQuantum / 2)) / (equivalent - (equivalentQuantum / 2))) is { } highest
                ? new(lowest, highest)
                : null;
        }
    }

    private static decimal? Quotient(decimal dividend, decimal divisor) => divisor == 0 ? null : InRange(() => dividend / divisor);

    /// <summary>Returns the result; null when it or an intermediate result is beyond the range of <see cref="decimal"/>.</summary>
    private static decimal? InRange(Func<decimal> calculation)
    {
        try
        {
            return calculation();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
