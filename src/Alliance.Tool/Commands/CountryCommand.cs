using System.CommandLine;
using System.Globalization;

namespace Alliance.Tool;

/// <summary>A country.</summary>
internal sealed class CountryCommand : ToolCommand
{
    private readonly Argument<string> _country = new("NAME") { HelpName = "NAME", Description = "A code of two, three or four letters, a number of three digits, or a name in any language of the catalogue." };

    public CountryCommand()
        : base("country", "Shows the codes, names, money and alliances of a country on a day.", "alliance country KZ", "alliance country \"Côte d'Ivoire\" --language fr", "alliance country Burma --json")
    {
        Add(_country);
        Question.AddOptions(this);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        Country country = CountryFinder.Get(result.GetValue(_country)!);
        Question question = Question.Of(result);
        ValueList<CurrencyInUse> currencies = CurrencyCatalogue.Iso.CurrenciesOf(country.Code, question.Day);
        ValueList<PartyStanding> standings = question.View.MembershipsOf(PartyReference.Of(country.Code));
        return question.Answer(output, new(country, currencies, standings), ToolJson.Default.AnswerCountryAnswer, () => Write(country, currencies, standings, question, output));
    }

    private static void Write(Country country, ValueList<CurrencyInUse> currencies, ValueList<PartyStanding> standings, Question question, ToolOutput output)
    {
        var table = new TextTable("of the country", "value");
        table.Add("name", question.Names.Of(country.Code));
        table.Add("code", country.Code.ToString());
        table.Add("two letters", country.Alpha2.ToString());
        table.Add("three letters", country.Alpha3 ?? "none");
        table.Add("number", country.Numeric?.ToString("000", CultureInfo.InvariantCulture) ?? "none");
        table.Add("region", M49Region.Find(country.Region)?.Name ?? "none");
        table.Add("time of the code", country.CodeValidity.ToString());
        if (!country.Successors.IsEmpty)
            table.Add("successors", string.Join(", ", country.Successors));
        table.Add("money", currencies.IsEmpty ? "none known" : string.Join(", ", currencies.Select(one => $"{one.Currency.Code} ({one.Currency.Name}{(one.Holds == Truth.True ? "" : ", unknown")})")));
        table.Add("alliances", standings.IsEmpty ? "none known" : string.Join(", ", standings.Select(one => $"{one.Alliance} ({Standings.Status(one)}{(one.Holds == Truth.True ? "" : ", unknown")})")));
        output.Table(table);
    }
}

/// <summary>A country.</summary>
/// <param name="Country">Its entry in the catalogue.</param>
/// <param name="Currencies">The money that is legal tender on the day.</param>
/// <param name="Standings">Its standing in alliances on the day.</param>
internal sealed record CountryAnswer(Country Country, ValueList<CurrencyInUse> Currencies, ValueList<PartyStanding> Standings);
