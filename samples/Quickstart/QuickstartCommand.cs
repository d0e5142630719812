using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Alliance.Core;
using NodaTime;
using NodaTime.Text;

namespace Quickstart;

/// <summary>The command line: <c>Quickstart [FILE] [--as-of DATE] [--language TAG] [--currency CODE] [--json]</c>.</summary>
internal static class QuickstartCommand
{
    public static int Run(string[] args)
    {
        try
        {
            return (int)Invoke(args);
        }
        catch (Failure failure)
        {
            Console.Error.WriteLine(failure.Line);
            return (int)failure.Code;
        }
    }

    private static ExitCode Invoke(string[] args)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "A dataset as JSON. Default: the AI Alliance Network dataset that comes with the library.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        file.Validators.Add(RefuseOptionsAsFile);
        var asOf = new Option<LocalDate?>("--as-of")
        {
            Description = "The day to answer for, such as 2024-12-12. Default: the last day of which the dataset knows.",
            HelpName = "DATE",
            CustomParser = ParseDay,
        };
        var language = new Option<string>("--language")
        {
            Description = "The language of countries' names, such as de; one that the library does not know gives English. Default: en.",
            HelpName = "TAG",
            DefaultValueFactory = _ => "en",
        };
        language.Validators.Add(RefuseWhatIsNoLanguage);
        var currency = new Option<CurrencyCode?>("--currency")
        {
            Description = "Convert the projections into this currency, such as EUR, and show by which rates.",
            HelpName = "CODE",
            CustomParser = ParseCurrency,
        };
        var json = new Option<bool>("--json") { Description = "Print the same answer as JSON. The sample's README says how it is built." };
        var command = new RootCommand("Says who is in which AI alliance on a day, and how sure that is; with targets, measures, suppliers and sources.") { file, asOf, language, currency, json };
        command.SetAction(result => (int)Print(result.GetValue(file), result.GetValue(asOf), result.GetValue(language)!, result.GetValue(currency), result.GetValue(json)));

        ParseResult line = command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (line.Action is ParseErrorAction)
            throw new Failure(ExitCode.Usage, $"{line.Errors[0].Message} Try --help.");
        return (ExitCode)line.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static ExitCode Print(string? path, LocalDate? day, string language, CurrencyCode? currency, bool asJson)
    {
        (AllianceDataset dataset, ValidationReport validation) = DatasetFile.Read(path);
        Report report = Report.On(Question.About(dataset, day, language), validation, currency);
        if (asJson)
            JsonRenderer.Print(report);
        else
            TableRenderer.Print(report);
        return validation.IsValid ? ExitCode.Fine : throw Failure.Of(validation);
    }

    /// <summary>The parser takes an option that it doesn't know for the file's name.</summary>
    private static void RefuseOptionsAsFile(ArgumentResult argument)
    {
        string path = argument.Tokens.Count == 0 ? "FILE" : argument.Tokens[0].Value;
        if (path.Length == 0)
            argument.AddError("FILE is empty; it takes the path of a dataset.");
        else if (path[0] == '-')
            argument.AddError($"There is no option '{Plain.Excerpt(path)}' (a file of that name is written ./-name).");
    }

    private static void RefuseWhatIsNoLanguage(OptionResult option)
    {
        if (option.Tokens.Count > 0 && !LanguageTag.IsWellFormed(option.Tokens[0].Value))
            option.AddError($"'{Plain.Excerpt(option.Tokens[0].Value)}' is no language; --language takes a tag such as de.");
    }

    private static LocalDate? ParseDay(ArgumentResult argument)
    {
        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(argument.Tokens[0].Value);
        if (day.Success)
            return day.Value;
        argument.AddError($"'{Plain.Excerpt(argument.Tokens[0].Value)}' is no day; --as-of takes a date such as 2024-12-12.");
        return null;
    }

    private static CurrencyCode? ParseCurrency(ArgumentResult argument)
    {
        if (CurrencyCode.TryParse(argument.Tokens[0].Value, out CurrencyCode currency))
            return currency;
        argument.AddError($"'{Plain.Excerpt(argument.Tokens[0].Value)}' is no currency; --currency takes a code such as EUR.");
        return null;
    }
}
