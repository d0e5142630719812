using System.CommandLine;
using System.Globalization;

namespace Alliance.Tool;

/// <summary>A currency.</summary>
internal sealed class CurrencyCommand : ToolCommand
{
    private readonly Argument<string> _code = new("CODE") { HelpName = "CODE", Description = "A code of ISO 4217, such as RUB." };

    public CurrencyCommand()
        : base("currency", "Shows a currency on a day: whether its code is in use, its minor unit, where it is tender, and what replaced it.", "alliance currency RUB", "alliance currency RUR --on 1997-12-31", "alliance currency EUR --json")
    {
        Add(_code);
        Question.AddOptions(this);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        Currency currency = RecordFinder.Currency(result.GetValue(_code)!);
        Question question = Question.Of(result);
        Truth isActive = currency.IsActiveOn(question.Day), isAmbiguous = currency.IsAmbiguousOn(question.Day);
        int? minorUnits = currency.MinorUnitsOn(question.Day);
        if (result.GetValue(ToolOptions.Json))
        {
            output.Json(question.AnswerOf(new CurrencyAnswer(currency, isActive, isAmbiguous, minorUnits)), ToolJson.Default.AnswerCurrencyAnswer);
            return ExitCode.Answered;
        }
        question.WriteFirstLine(output);
        var table = new TextTable("of the currency", "value");
        table.Add("code", currency.Code.ToString());
        table.Add("name", currency.Name);
        table.Add("number", currency.Numeric?.ToString("000", CultureInfo.InvariantCulture) ?? "none");
        table.Add("code in use", Standings.Word(isActive));
        if (isAmbiguous != Truth.False)
            table.Add("several units of this code", Standings.Word(isAmbiguous));
        table.Add("digits after the point", minorUnits?.ToString(CultureInfo.InvariantCulture) ?? "not defined");
        table.Add("tender in", Joined(currency.Uses.Where(use => use.Tender?.Covers(question.Day) is Truth.True).Select(use => use.Country is { } country ? question.Names.Of(country) : use.Institution ?? "")));
        foreach (CurrencySuccession step in currency.Successions)
        {
            string units = step.HasFactor ? string.Create(CultureInfo.InvariantCulture, $", {step.FromUnits} {step.From} = {step.ToUnits} {step.To}") : "";
            table.Add("replaced by", $"{step.To}{(step.Country is { } country ? $" in {question.Names.Of(country)}" : "")} ({step.Validity}){units}");
        }
        output.Table(table);
        return ExitCode.Answered;
    }

    private static string Joined(IEnumerable<string> names) => string.Join(", ", names.Distinct().Order(StringComparer.Ordinal).DefaultIfEmpty("none known"));
}

/// <summary>A currency on a day.</summary>
/// <param name="Currency">Its entry in the catalogue.</param>
/// <param name="IsActive">Whether its code is in use on the day.</param>
/// <param name="IsAmbiguous">Whether the code denotes several units on the day.</param>
/// <param name="MinorUnits">The digits of its minor unit on the day; left out where none is defined.</param>
internal sealed record CurrencyAnswer(Currency Currency, Truth IsActive, Truth IsAmbiguous, int? MinorUnits);
