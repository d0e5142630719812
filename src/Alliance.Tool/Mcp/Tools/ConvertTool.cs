using System.ComponentModel;

namespace Alliance.Tool;

/// <summary>Converts an amount.</summary>
internal sealed class ConvertTool(AllianceDataset dataset) : QuestionTool<ConvertResult>(
    dataset,
    "convert",
    "Convert money",
    "Converts an amount with the published rates of the dataset on a day, with each rate, its day and its source; or says why there is no rate. The result is rounded to the minor unit of its currency, half to even.",
    McpJson.Forms.AnswerConvertResult,
    new("amount", ToolParameterKind.Number, "The amount, of at most 28 digits, such as 11.2e12.", IsRequired: true),
    new("from", ToolParameterKind.Text, "Its currency, by code of ISO 4217 or name, such as RUB.", IsRequired: true),
    new("to", ToolParameterKind.Text, "The currency of the result.", IsRequired: true),
    new("lookup", ToolParameterKind.Text, "Which rate holds for the day: exact-day, in-force-until-replaced, or last-within-4-days with any number of days. Default: in-force-until-replaced."))
{
    /// <inheritdoc/>
    protected override ConvertResult Answer(Question question, ToolArguments arguments)
    {
        RateLookup lookup = ConversionQuestion.LookupOf(arguments.Text("lookup") ?? ConversionQuestion.DefaultLookup);
        ConversionResult converted = new ConversionQuestion(arguments.Amount("amount"), arguments.Required("from"), arguments.Required("to"), lookup, IsExact: false).Answer(question);
        (decimal amount, string from) = (converted.Amount.Amount, converted.Amount.Currency.ToString());
        return converted.Conversion is { } conversion
            ? new(amount, from, converted.To.ToString(), [.. conversion.Legs.Select(RateRow.Of)], conversion.Result.Amount)
            : new(amount, from, converted.To.ToString(), [], Why: converted.Message);
    }
}

/// <summary>A conversion.</summary>
internal sealed record ConvertResult(
    decimal Amount,
    string From,
    string To,
    [property: Description("The rates that were used, in this order.")] IReadOnlyList<RateRow> Rates,
    [property: Description("The amount in the other currency; left out where there is no rate.")] decimal? Result = null,
    [property: Description("Why there is no result; left out where there is one.")] string? Why = null);

/// <summary>A rate.</summary>
internal sealed record RateRow(
    [property: Description("The currency of which one unit is priced.")] string Base,
    [property: Description("The currency in which it is priced.")] string Quote,
    decimal Rate,
    [property: Description("The day of the rate.")] string Day,
    [property: Description("Whether the amount was divided by the rate.")] bool IsInverted,
    [property: Description("The id of the source.")] string? Source = null)
{
    /// <summary>The row of a leg.</summary>
    public static RateRow Of(ConversionLeg leg) => new(leg.Base.ToString(), leg.Quote.ToString(), leg.Rate, DayText.Iso(leg.Day), leg.IsInverted, leg.Source?.Value);
}
