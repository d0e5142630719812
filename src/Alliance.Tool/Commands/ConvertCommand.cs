using System.CommandLine;
using System.Globalization;

namespace Alliance.Tool;

/// <summary>Converts an amount.</summary>
internal sealed class ConvertCommand : ToolCommand
{
    private readonly Argument<string> _amount = new("AMOUNT") { HelpName = "AMOUNT", Description = "The amount, such as 1250.50 or 11.2e12." };

    private readonly Argument<string> _from = new("FROM") { HelpName = "FROM", Description = "Its currency, as a code of ISO 4217 or by name." };

    private readonly Argument<string> _to = new("TO") { HelpName = "TO", Description = "The currency of the result." };

    private readonly Option<string> _lookup = new("--lookup")
    {
        HelpName = "WHICH",
        Description = "Which rate holds for the day: exact-day, in-force-until-replaced, or last-within-4-days with any number of days.",
        DefaultValueFactory = _ => RateLookup.InForceUntilReplaced.ToString(),
    };

    private readonly Option<bool> _exact = new("--exact") { Description = "Doesn't round the result. Default: rounded to the minor unit of its currency, half to even." };

    public ConvertCommand()
        : base("convert", "Converts an amount with the rates of the dataset on a day, with each rate and its source.", "alliance convert 11.2e12 RUB EUR --on 2024-12-10", "alliance convert 100 EUR CNY --on 2024-12-13 --lookup last-within-4-days", "alliance convert 100 USD EUR --on 2024-12-12 --json")
    {
        Add(_amount);
        Add(_from);
        Add(_to);
        Add(_lookup);
        Add(_exact);
        Question.AddOptions(this);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        string text = result.GetValue(_amount)!;
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out decimal number))
            throw ToolException.Usage($"{PlainText.Quoted(text)} is not an amount; an amount is a number with a point, such as 1250.50 or 11.2e12, of at most 28 digits.");
        if (!RateLookup.TryParse(result.GetValue(_lookup), CultureInfo.InvariantCulture, out RateLookup lookup))
            throw ToolException.Usage($"{PlainText.Quoted(result.GetValue(_lookup)!)} is not a lookup; there are exact-day, in-force-until-replaced, and last-within-4-days with any number of days.");
        Question question = Question.Of(result);
        Money amount = new(number, CurrencyFinder.Get(result.GetValue(_from)!, question.Day).Code);
        CurrencyCode to = CurrencyFinder.Get(result.GetValue(_to)!, question.Day).Code;
        var options = new ConversionOptions { Rounding = result.GetValue(_exact) ? default : MoneyRounding.ToMinorUnits(MidpointRounding.ToEven) };
        var table = ExchangeRateTable.Of(question.Dataset.ExchangeRates);
        bool isConverted = table.TryConvert(amount, to, question.Day, lookup, out CurrencyConversion? conversion, out ConversionFailure failure, options);
        return question.Answer(output, new() { Amount = amount, Conversion = conversion, Failure = failure }, ToolJson.Default.AnswerConversionAnswer, () =>
        {
            if (isConverted)
                Write(conversion!, output);
            else
                output.Line(ToolWords.In(new NoExchangeRateException(failure, amount.Currency, to, question.Day).Message));
        });
    }

    private static void Write(CurrencyConversion conversion, ToolOutput output)
    {
        output.Line($"{conversion.Amount} = {conversion.Result}");
        var table = new TextTable("rate", "day", "source");
        foreach (ConversionLeg leg in conversion.Legs)
            table.Add(string.Create(CultureInfo.InvariantCulture, $"1 {leg.Base} = {leg.Rate} {leg.Quote}{(leg.IsInverted ? " (divided by)" : "")}"), DayText.Iso(leg.Day), leg.Source?.Value ?? "");
        output.Table(table);
    }
}
