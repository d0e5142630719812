using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Alliance.Core;

/// <content>
/// Arithmetic and comparison. Operations on two amounts require that both have the same currency. Results are those of <see cref="decimal"/>: exact as long as
/// 28 digits can hold them, otherwise rounded to the nearest value; an <see cref="OverflowException"/> is thrown for results beyond its range.
/// </content>
public readonly partial record struct Money :
    IComparable<Money>,
    IComparisonOperators<Money, Money, bool>,
    IAdditionOperators<Money, Money, Money>,
    ISubtractionOperators<Money, Money, Money>,
    IUnaryNegationOperators<Money, Money>,
    IMultiplyOperators<Money, decimal, Money>,
    IDivisionOperators<Money, decimal, Money>,
    IDivisionOperators<Money, Money, decimal>
{
    /// <summary>-1, 0 or 1 as the amount is less than, equal to or more than zero.</summary>
    public int Sign => Math.Sign(Amount);

    /// <summary>A zero amount in the given currency.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>The zero amount.</returns>
    public static Money Zero(CurrencyCode currency) => new(0, currency);

    /// <summary>The sum.</summary>
    /// <exception cref="CurrencyMismatchException">The amounts do not have the same currency, or have none.</exception>
    /// <exception cref="OverflowException">The sum is beyond the range of <see cref="decimal"/>.</exception>
    public static Money operator +(Money left, Money right) => new(left.Amount + right.Amount, OneCurrency(left, right));

    /// <summary>The difference.</summary>
    /// <exception cref="CurrencyMismatchException">The amounts do not have the same currency, or have none.</exception>
    /// <exception cref="OverflowException">The difference is beyond the range of <see cref="decimal"/>.</exception>
    public static Money operator -(Money left, Money right) => new(left.Amount - right.Amount, OneCurrency(left, right));

    /// <summary>The amount with the other sign.</summary>
    public static Money operator -(Money value) => new(-value.Amount, value.Currency);

    /// <summary>The amount multiplied by a number.</summary>
    /// <exception cref="OverflowException">The product is beyond the range of <see cref="decimal"/>.</exception>
    public static Money operator *(Money left, decimal right) => new(left.Amount * right, left.Currency);

    /// <summary>The amount multiplied by a number.</summary>
    /// <exception cref="OverflowException">The product is beyond the range of <see cref="decimal"/>.</exception>
    public static Money operator *(decimal left, Money right) => right * left;

    /// <summary>
    /// The amount divided by a number. For parts that must sum up to the amount, use <see cref="Allocate(ReadOnlySpan{decimal}, decimal?)"/>.
    /// </summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    /// <exception cref="OverflowException">The quotient is beyond the range of <see cref="decimal"/>.</exception>
    public static Money operator /(Money left, decimal right) => new(left.Amount / right, left.Currency);

    /// <summary>The left amount divided by the right one, as a number.</summary>
    /// <exception cref="CurrencyMismatchException">The amounts do not have the same currency, or have none.</exception>
    /// <exception cref="DivideByZeroException">The right amount is zero.</exception>
    /// <exception cref="OverflowException">The quotient is beyond the range of <see cref="decimal"/>.</exception>
    public static decimal operator /(Money left, Money right)
    {
        OneCurrency(left, right);
        return left.Amount / right.Amount;
    }

    /// <summary>Whether the left amount is less than the right one.</summary>
    /// <exception cref="CurrencyMismatchException">The amounts do not have the same currency, or have none.</exception>
    public static bool operator <(Money left, Money right)
    {
        OneCurrency(left, right);
        return left.Amount < right.Amount;
    }

    /// <summary>Whether the left amount is less than or equal to the right one.</summary>
    /// <exception cref="CurrencyMismatchException">The amounts do not have the same currency, or have none.</exception>
    public static bool operator <=(Money left, Money right) => !(left > right);

    /// <summary>Whether the left amount is greater than the right one.</summary>
    /// <exception cref="CurrencyMismatchException">The amounts do not have the same currency, or have none.</exception>
    public static bool operator >(Money left, Money right) => right < left;

    /// <summary>Whether the left amount is greater than or equal to the right one.</summary>
    /// <exception cref="CurrencyMismatchException">The amounts do not have the same currency, or have none.</exception>
    public static bool operator >=(Money left, Money right) => !(left < right);

    /// <summary>The amount without its sign.</summary>
    /// <returns>Zero or more.</returns>
    public Money Abs() => new(Math.Abs(Amount), Currency);

    /// <summary>
    /// Compares two amounts for sorting: by currency code, then by amount. Currencies may differ, and the method does not throw. To check whether one amount is
    /// less than another, use <c>&lt;</c>.
    /// </summary>
    /// <param name="other">The amount to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(Money other) => Currency == other.Currency ? Amount.CompareTo(other.Amount) : Currency.CompareTo(other.Currency);

    /// <summary>The smaller of two amounts; the left one when they are equal.</summary>
    /// <exception cref="CurrencyMismatchException">The amounts do not have the same currency, or have none.</exception>
    public static Money Min(Money left, Money right) => right < left ? right : left;

    /// <summary>The larger of two amounts; the left one when they are equal.</summary>
    /// <exception cref="CurrencyMismatchException">The amounts do not have the same currency, or have none.</exception>
    public static Money Max(Money left, Money right) => right > left ? right : left;

    private static CurrencyCode OneCurrency(Money left, Money right)
    {
        if (left.Currency != right.Currency || left.IsDefault)
            ThrowMismatch(left.Currency, right.Currency);
        return left.Currency;
    }

    [DoesNotReturn]
    private static void ThrowMismatch(CurrencyCode left, CurrencyCode right) => throw new CurrencyMismatchException(left, right);
}
