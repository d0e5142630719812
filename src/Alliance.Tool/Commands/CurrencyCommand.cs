using System.CommandLine;
using System.Globalization;

namespace Alliance.Tool;

/// <summary>A currency.</summary>
internal sealed class CurrencyCommand : ToolCommand
{
    private readonly Argument<string> _currency = new("CURRENCY") { HelpName = "CURRENCY", Description = "A code or number of ISO 4217, such as RUB or 643, or a name, such as zloty; of several currencies with the name, the one in use on the day." };

    public CurrencyCommand()
        : base("currency", "Shows a currency on a day: whether its code is in use, its minor unit, where it is tender, and what replaced it.", "alliance currency RUB", "alliance currency zloty", "alliance currency RUR --on 1997-12-31", "alliance currency EUR --json")
    {
        Add(_currency);
        Question.AddOptions(this);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        Question question = Question.Of(result);
        Currency currency = CurrencyFinder.Get(result.GetValue(_currency)!, question.Day);
        Truth isActive = currency.IsActiveOn(question.Day), isAmbiguous = currency.IsAmbiguousOn(question.Day);
        int? minorUnits = currency.MinorUnitsOn(question.Day);
        var answer = new CurrencyAnswer(currency, isActive, isAmbiguous, minorUnits);
        return question.Answer(output, answer, ToolJson.Default.AnswerCurrencyAnswer, () => Write(answer, question, output));
    }

    private static void Write(CurrencyAnswer answer, Question question, ToolOutput output)
    {
        Currency currency = answer.Currency;
        var table = new TextTable("of the currency", "value");
        table.Add("code", currency.Code.ToString());
        table.Add("name", currency.Name);
        table.Add("number", currency.Numeric?.ToString("000", CultureInfo.InvariantCulture) ?? "none");
        table.Add("code in use", Standings.Word(answer.IsActive));
        if (answer.IsAmbiguous != Truth.False)
            table.Add("several units of this code", Standings.Word(answer.IsAmbiguous));
        table.Add("digits after the point", answer.MinorUnits?.ToString(CultureInfo.InvariantCulture) ?? "not defined");
        table.Add("tender in", string.Join(", ", Users(currency, question).DefaultIfEmpty("none known")));
        foreach (CurrencySuccession step in currency.Successions)
        {
            string units = step.HasFactor ? string.Create(CultureInfo.InvariantCulture, $", {step.FromUnits} {step.From} = {step.ToUnits} {step.To}") : "";
            table.Add("replaced by", $"{step.To}{(step.Country is { } country ? $" in {question.Names.Of(country)}" : "")} ({step.Validity}){units}");
        }
        output.Table(table);
    }

    /// <summary>Where a currency is tender, or may be.</summary>
    private static IEnumerable<string> Users(Currency currency, Question question) => currency.Uses
        .Select(use => (Name: use.Country is { } country ? question.Names.Of(country) : use.Institution ?? "", Holds: use.Tender?.Covers(question.Day) ?? Truth.False))
        .Where(use => use.Holds != Truth.False)
        .GroupBy(use => use.Name, (name, uses) => uses.Any(use => use.Holds == Truth.True) ? name : $"{name} (unknown)", StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);
}

/// <summary>A currency on a day.</summary>
/// <param name="Currency">Its entry in the catalogue.</param>
/// <param name="IsActive">Whether its code is in use on the day.</param>
/// <param name="IsAmbiguous">Whether the code denotes several units on the day.</param>
/// <param name="MinorUnits">The digits of its minor unit on the day; left out where none is defined.</param>
internal sealed record CurrencyAnswer(Currency Currency, Truth IsActive, Truth IsAmbiguous, int? MinorUnits);
