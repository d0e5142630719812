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
        DefaultValueFactory = _ => ConversionQuestion.DefaultLookup,
    };

    private readonly Option<bool> _exact = new("--exact") { Description = "Doesn't round the result. Default: rounded to the minor unit of its currency, half to even." };

    public ConvertCommand()
        : base("convert", "Converts an amount with the rates of the dataset on a day, with each rate and its source.", "alliance convert 11.2e12 RUB EUR --on 2024-12-10", "alliance convert 100 EUR CNY --on 2024-12-13 --lookup last-within-4-days", "alliance convert 100 USD EUR --on 2024-12-12 --json")
    {
        _lookup.CompletionSources.Add(ConversionQuestion.Lookups);
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
        decimal number = AmountText.Of(result.GetValue(_amount)!);
        RateLookup lookup = ConversionQuestion.LookupOf(result.GetValue(_lookup)!);
        Question question = Question.Of(result);
        ConversionResult converted = new ConversionQuestion(number, result.GetValue(_from)!, result.GetValue(_to)!, lookup, result.GetValue(_exact)).Answer(question);
        return question.Answer(output, new() { Amount = converted.Amount, Conversion = converted.Conversion, Failure = converted.Failure }, ToolJson.Default.AnswerConversionAnswer, () =>
        {
            if (converted.Conversion is { } conversion)
                Write(conversion, output);
            else
                output.Line(converted.Message!);
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
