namespace Alliance.Core;

/// <summary>
/// The exception that is thrown when two amounts are added, subtracted, compared or divided that have different currencies, or of which at least one has no
/// currency. To convert one of them first, see <see cref="ExchangeRateTable"/>.
/// </summary>
public sealed class CurrencyMismatchException : InvalidOperationException
{
    /// <summary>Creates the exception without currencies.</summary>
    public CurrencyMismatchException()
        : this("The amounts do not have the same currency.")
    {
    }

    /// <summary>Creates the exception without currencies.</summary>
    /// <param name="message">The error message.</param>
    public CurrencyMismatchException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception without currencies.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="innerException">The cause.</param>
    public CurrencyMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for two currencies.</summary>
    /// <param name="left">The currency of the left amount; unspecified when it has none.</param>
    /// <param name="right">The currency of the right amount; unspecified when it has none.</param>
    public CurrencyMismatchException(CurrencyCode left, CurrencyCode right)
        : base(left.IsDefault || right.IsDefault
            ? $"An amount {(left.IsDefault ? "without a currency" : $"in {left}")} and an amount {(right.IsDefault ? "without a currency" : $"in {right}")} cannot be combined: give both a currency."
            : $"An amount in {left} and an amount in {right} cannot be combined: convert one of them first.")
    {
        Left = left;
        Right = right;
    }

    /// <summary>The currency of the left amount; unspecified when it has none.</summary>
    public CurrencyCode Left { get; }

    /// <summary>The currency of the right amount; unspecified when it has none.</summary>
    public CurrencyCode Right { get; }
}
