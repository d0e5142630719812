using System.Globalization;

namespace Alliance.Core;

/// <summary>An amount could not be converted; <see cref="Failure"/> says why. <see cref="ExchangeRateTable"/> answers without exceptions too.</summary>
public sealed class NoExchangeRateException : InvalidOperationException
{
    /// <summary>Makes the exception, without a reason.</summary>
    public NoExchangeRateException()
        : this("The amount could not be converted.")
    {
    }

    /// <summary>Makes the exception, without a reason.</summary>
    /// <param name="message">What was wrong.</param>
    public NoExchangeRateException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception, without a reason.</summary>
    /// <param name="message">What was wrong.</param>
    /// <param name="innerException">What led to it.</param>
    public NoExchangeRateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="failure">Why there is no rate.</param>
    /// <param name="from">The currency of the amount.</param>
    /// <param name="to">The currency into which it should be converted.</param>
    /// <param name="day">The day.</param>
    public NoExchangeRateException(ConversionFailure failure, CurrencyCode from, CurrencyCode to, LocalDate day)
        : base(string.Create(CultureInfo.InvariantCulture, $"No rate from {from} to {to} for {day:uuuu-MM-dd}: {Reason(failure)}"))
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
        ConversionFailure.NoSeries => "no series leads there within the legs allowed.",
        ConversionFailure.NotStarted => "the series begins later.",
        ConversionFailure.Gap => "the series does not know the rates of these days.",
        ConversionFailure.TooOld => "the last rate is older than the look-up allows.",
        ConversionFailure.Ended => "the series ended before.",
        ConversionFailure.AmbiguousUnit => "a code stood for more than one unit on that day, or what it became depends on whose money is meant; say that the units are settled, or which country's money it is, or take the unit's own code.",
        ConversionFailure.NoMinorUnit => "the result has no minor unit to be rounded to.",
        ConversionFailure.NotUnderstood => "the series has a member or a word that this version does not know, so it is unknown whether its rate holds.",
        _ => "not said why.",
    };
}
