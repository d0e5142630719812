using System.Globalization;
using Alliance.Core;

namespace Quickstart;

/// <summary>Writes figures in English words: "11.2 trillion RUB", "80 %".</summary>
internal static class FigureWords
{
    private static readonly (decimal Scale, string Word)[] Scales = [(1_000_000_000_000m, "trillion"), (1_000_000_000m, "billion"), (1_000_000m, "million")];

    public static string Of(QuotedAmount amount) => $"{Number(amount.Amount)} {amount.Currency}";

    /// <summary>A computed amount, rounded to four digits.</summary>
    public static string Of(Money money)
    {
        int digits = money.Amount == 0 ? 0 : (int)Math.Floor(Math.Log10((double)Math.Abs(money.Amount))) - 3;
        Money rounded = digits > 0
            ? money.Round(MoneyRounding.ToQuantum((decimal)Math.Pow(10, digits), MidpointRounding.ToEven))
            : money.Round(MoneyRounding.ToDecimals(Math.Min(-digits, 28), MidpointRounding.ToEven));
        return $"{Number(rounded.Amount)} {rounded.Currency}";
    }

    /// <summary>The reason why there is no rate.</summary>
    public static string Of(ConversionFailure failure) => failure switch
    {
        ConversionFailure.NoSeries => "no series",
        ConversionFailure.NotStarted => "the series begins later",
        ConversionFailure.Gap => "not known",
        ConversionFailure.TooOld => "none for that day",
        ConversionFailure.Ended => "the series ended",
        ConversionFailure.AmbiguousUnit => "the code was used for two units",
        _ => "it cannot be computed",
    };

    /// <summary>The verdict on a quoted pair of amounts.</summary>
    public static string Of(QuotedConversionVerdict verdict) => verdict switch
    {
        QuotedConversionVerdict.Consistent => "consistent",
        QuotedConversionVerdict.Inconsistent => "inconsistent",
        QuotedConversionVerdict.Inverted => "inverted",
        QuotedConversionVerdict.MagnitudeError => "off by a power of 1000",
        _ => "no verdict: its rounding is not known",
    };

    /// <summary>What is to be reached, with its unit; verbatim where it is not a number.</summary>
    public static string Of(TargetValue target, Indicator indicator) =>
        target.Text ?? (target.Value is null ? "a change for the better" : Of(target.Value, target.UpperValue, indicator.Unit, indicator.Currency));

    /// <summary>A figure with its unit, or a range of figures; empty if there is none.</summary>
    public static string Of(decimal? value, decimal? upperValue, Term<UnitOfMeasure>? unit, CurrencyCode? currency)
    {
        if (value is null)
            return "";
        string figure = upperValue is null ? Number(value.Value) : $"{Number(value.Value)} to {Number(upperValue.Value)}";
        return $"{figure} {Unit(unit, currency)}".TrimEnd();
    }

    private static string Unit(Term<UnitOfMeasure>? unit, CurrencyCode? currency) =>
        unit is not { } stated ? ""
        : !stated.TryGetKnown(out UnitOfMeasure known) ? Vocabulary.Words(stated)
        : known switch
        {
            UnitOfMeasure.Percent => "%",
            UnitOfMeasure.HeadCount => "people",
            UnitOfMeasure.Count => "",
            UnitOfMeasure.Money => currency?.ToString() ?? "",
            _ => Vocabulary.Words(stated),
        };

    /// <summary>Keeps every digit: a scale word is used only if at most three decimals remain.</summary>
    private static string Number(decimal value)
    {
        foreach ((decimal scale, string word) in Scales)
        {
            decimal scaled = value / scale;
            if (Math.Abs(scaled) >= 1 && decimal.Round(scaled, 3) == scaled)
                return string.Create(CultureInfo.InvariantCulture, $"{scaled:0.###} {word}");
        }
        return value.ToString("#,0.############################", CultureInfo.InvariantCulture);
    }
}
