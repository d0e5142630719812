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
            Description = "A dataset as JSON. Default: the AI Alliance Network dataset that is included in the library.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        file.Validators.Add(RefuseOptionsAsFile);
        var asOf = new Option<LocalDate?>("--as-of")
        {
            Description = "The day to answer for, such as 2024-12-12. Default: the day up to which the data are known to be complete (knownAsOf).",
            HelpName = "DATE",
            CustomParser = ParseDay,
        };
        var language = new Option<string>("--language")
        {
            Description = "The language of countries' names, such as de; English is used if the library has no names in it. Default: en.",
            HelpName = "TAG",
            DefaultValueFactory = _ => "en",
        };
        language.Validators.Add(RefuseWhatIsNoLanguage);
        var currency = new Option<CurrencyCode?>("--currency")
        {
            Description = "Convert the projections into this currency, such as EUR, and show the rates.",
            HelpName = "CODE",
            CustomParser = ParseCurrency,
        };
        var json = new Option<bool>("--json") { Description = "Print the same answer as JSON. The sample's README describes its members." };
        var command = new RootCommand("Shows who is in which AI alliance on a day, and how certain that is; with targets, measures, suppliers and sources.") { file, asOf, language, currency, json };
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

    /// <summary>Refuses unknown options, which the parser would otherwise take for the name of the file.</summary>
    private static void RefuseOptionsAsFile(ArgumentResult argument)
    {
        string path = argument.Tokens.Count == 0 ? "FILE" : argument.Tokens[0].Value;
        if (path.Length == 0)
            argument.AddError("FILE is empty; give the path of a dataset.");
        else if (path[0] == '-')
            argument.AddError($"There is no option '{Plain.Excerpt(path)}'. For a file whose name begins with a hyphen, write ./-name.");
    }

    private static void RefuseWhatIsNoLanguage(OptionResult option)
    {
        if (option.Tokens.Count > 0 && !LanguageTag.IsWellFormed(option.Tokens[0].Value))
            option.AddError($"'{Plain.Excerpt(option.Tokens[0].Value)}' is not a language tag; --language takes a tag such as de.");
    }

    private static LocalDate? ParseDay(ArgumentResult argument)
    {
        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(argument.Tokens[0].Value);
        if (day.Success)
            return day.Value;
        argument.AddError($"'{Plain.Excerpt(argument.Tokens[0].Value)}' is not a day; --as-of takes a date such as 2024-12-12.");
        return null;
    }

    private static CurrencyCode? ParseCurrency(ArgumentResult argument)
    {
        if (CurrencyCode.TryParse(argument.Tokens[0].Value, out CurrencyCode currency))
            return currency;
        argument.AddError($"'{Plain.Excerpt(argument.Tokens[0].Value)}' is not a currency; --currency takes a code such as EUR.");
        return null;
    }
}
