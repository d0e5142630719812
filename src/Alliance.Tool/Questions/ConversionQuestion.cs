using System.Globalization;

namespace Alliance.Tool;

/// <summary>The question how much an amount is in another currency, in the words of a caller.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="From">Its currency.</param>
/// <param name="To">The currency of the result.</param>
/// <param name="Lookup">Which rate holds for the day.</param>
/// <param name="IsExact">Whether the result is not rounded.</param>
internal sealed record ConversionQuestion(decimal Amount, string From, string To, RateLookup Lookup, bool IsExact)
{
    /// <summary>Which rate holds for a day, by default.</summary>
    public static string DefaultLookup => RateLookup.InForceUntilReplaced.ToString();

    /// <summary>Texts of lookups.</summary>
    public static readonly string[] Lookups = ["exact-day", "in-force-until-replaced", "last-within-4-days"];

    /// <summary>The lookup that a text states.</summary>
    /// <exception cref="ToolException">It states none.</exception>
    public static RateLookup LookupOf(string text) => RateLookup.TryParse(text, CultureInfo.InvariantCulture, out RateLookup lookup)
        ? lookup
        : throw ToolException.Usage($"{PlainText.Quoted(text)} is not a lookup; there are {string.Join(", ", Lookups[..^1])}, and {Lookups[^1]} with any number of days.{NearWords.DidYouMean(text, Lookups)}");

    /// <summary>Answers it.</summary>
    /// <exception cref="ToolException">There is no such currency.</exception>
    public ConversionResult Answer(Question question)
    {
        Money amount = new(Amount, CurrencyFinder.Get(From, question.Day).Code);
        CurrencyCode to = CurrencyFinder.Get(To, question.Day).Code;
        var options = new ConversionOptions { Rounding = IsExact ? default : MoneyRounding.ToMinorUnits(MidpointRounding.ToEven) };
        bool isConverted = ExchangeRateTable.Of(question.Dataset.ExchangeRates).TryConvert(amount, to, question.Day, Lookup, out CurrencyConversion? conversion, out ConversionFailure failure, options);
        return new(amount, to, conversion, failure, isConverted ? null : ToolWords.In(new NoExchangeRateException(failure, amount.Currency, to, question.Day).Message));
    }
}

/// <summary>A conversion, or why there is none.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="To">The currency of the result.</param>
/// <param name="Conversion">The conversion; null where there is none.</param>
/// <param name="Failure">Why there is none.</param>
/// <param name="Message">The same in a sentence; null where there is a conversion.</param>
internal sealed record ConversionResult(Money Amount, CurrencyCode To, CurrencyConversion? Conversion, ConversionFailure Failure, string? Message);
