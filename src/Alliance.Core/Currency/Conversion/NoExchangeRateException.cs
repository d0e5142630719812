using System.Globalization;

namespace Alliance.Core;

/// <summary>The exception that is thrown when an amount cannot be converted; <see cref="Failure"/> says why. <see cref="ExchangeRateTable"/> has methods that do not throw it.</summary>
public sealed class NoExchangeRateException : InvalidOperationException
{
    /// <summary>Creates the exception without a reason.</summary>
    public NoExchangeRateException()
        : this("The amount could not be converted.")
    {
    }

    /// <summary>Creates the exception without a reason.</summary>
    /// <param name="message">The message.</param>
    public NoExchangeRateException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception without a reason.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The exception that caused it.</param>
    public NoExchangeRateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="failure">Why there is no rate.</param>
    /// <param name="from">The currency of the amount.</param>
    /// <param name="to">The currency into which it should be converted.</param>
    /// <param name="day">The day.</param>
    public NoExchangeRateException(ConversionFailure failure, CurrencyCode from, CurrencyCode to, LocalDate day)
        : base(string.Create(CultureInfo.InvariantCulture, $"{from} cannot be converted to {to} for {day:uuuu-MM-dd}: {Reason(failure)}"))
    {
        Failure = failure;
        From = from;
        To = to;
        Day = day;
    }

    /// <summary>Why there is no rate.</summary>
    public ConversionFailure Failure { get; }

    /// <summary>The currency of the amount.</summary>
    public CurrencyCode From { get; }

    /// <summary>The currency into which it should be converted.</summary>
    public CurrencyCode To { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    private static string Reason(ConversionFailure failure) => failure switch
    {
        ConversionFailure.NoSeries => "there is no series or route within the number of legs allowed.",
        ConversionFailure.NotStarted => "the day is before the first rate.",
        ConversionFailure.Gap => "the day is in a gap of the series.",
        ConversionFailure.TooOld => "the last rate is older than the lookup allows.",
        ConversionFailure.Ended => "the series ended before that day.",
        ConversionFailure.AmbiguousUnit => "a code denoted more than one unit on that day, or its successor depends on a country. Set ConversionOptions.UnitsAreUnambiguous or ConversionOptions.Country, or use the unit's own code.",
        ConversionFailure.NoMinorUnit => "the currency of the result has no minor unit to round to.",
        ConversionFailure.NotUnderstood => "the series has a member or a word that this version does not know, so it is unknown whether its rate holds.",
        ConversionFailure.Overflow => "the result is beyond the range of decimal.",
        _ => "the reason is not known.",
    };
}
