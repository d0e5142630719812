namespace Alliance.Core;

/// <summary>
/// Two amounts were added, subtracted, compared or divided that are not in one currency, or of which one has none. Convert one of them first: see
/// <see cref="ExchangeRateTable"/>.
/// </summary>
public sealed class CurrencyMismatchException : InvalidOperationException
{
    /// <summary>Makes the exception, without currencies.</summary>
    public CurrencyMismatchException()
        : this("The amounts are not in one currency.")
    {
    }

    /// <summary>Makes the exception, without currencies.</summary>
    /// <param name="message">What was wrong.</param>
    public CurrencyMismatchException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception, without currencies.</summary>
    /// <param name="message">What was wrong.</param>
    /// <param name="innerException">What led to it.</param>
    public CurrencyMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception for two currencies.</summary>
    /// <param name="left">The currency of the left amount; unspecified when it has none.</param>
    /// <param name="right">The currency of the right amount; unspecified when it has none.</param>
    public CurrencyMismatchException(CurrencyCode left, CurrencyCode right)
        : base(left.IsDefault || right.IsDefault
            ? $"An amount {(left.IsDefault ? "without a currency" : $"in {left}")} meets one {(right.IsDefault ? "without a currency" : $"in {right}")}: give both a currency."
            : $"An amount in {left} meets one in {right}: convert one of them first.")
    {
        Left = left;
        Right = right;
    }

    /// <summary>The currency of the left amount; unspecified when it has none.</summary>
    public CurrencyCode Left { get; }

    /// <summary>The currency of the right amount; unspecified when it has none.</summary>
    public CurrencyCode Right { get; }
}
