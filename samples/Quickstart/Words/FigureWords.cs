using System.Globalization;
using Alliance.Core;

namespace Quickstart;

/// <summary>Figures in English words: "11.2 trillion RUB", "80 %".</summary>
internal static class FigureWords
{
    private static readonly (decimal Scale, string Word)[] Scales = [(1_000_000_000_000m, "trillion"), (1_000_000_000m, "billion"), (1_000_000m, "million")];

    public static string Of(QuotedAmount amount) => $"{Number(amount.Amount)} {amount.Currency}";

    /// <summary>A figure with its unit, or a range of figures; empty where there is none.</summary>
    public static string Of(decimal? value, decimal? upperValue, Term<UnitOfMeasure>? unit, CurrencyCode? currency)
    {
        if (value is null)
            return "";
        string figure = upperValue is null ? Number(value.Value) : $"{Number(value.Value)} to {Number(upperValue.Value)}";
        return $"{figure} {Unit(unit, currency)}".TrimEnd();
    }

    private static string Unit(Term<UnitOfMeasure>? unit, CurrencyCode? currency) => unit?.Known switch
    {
        UnitOfMeasure.Percent => "%",
        UnitOfMeasure.HeadCount => "people",
        UnitOfMeasure.Count or null => "",
        UnitOfMeasure.Money => currency?.ToString() ?? "",
        _ => Vocabulary.Words(unit),
    };

    /// <summary>Every digit is kept: a scale word is taken only where at most three decimals stay behind.</summary>
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
