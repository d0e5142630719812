using System.CommandLine;
using System.CommandLine.Parsing;

namespace Alliance.Tool;

/// <summary>What is wrong with a command line, in words.</summary>
internal static class CommandLineErrors
{
    /// <summary>The exception for a command line that cannot be parsed.</summary>
    /// <param name="result">What was parsed.</param>
    /// <param name="args">The command line as it was typed.</param>
    public static ToolException Of(ParseResult result, IEnumerable<string> args)
    {
        Command command = result.CommandResult.Command;
        return Refused(command, OptionWithoutValue(result) ?? FlagWithValue(command, args) ?? (result.UnmatchedTokens is [var token, ..] ? Unmatched(command, token) : Incomplete(result)));
    }

    /// <summary>
    /// Refuses a word such as <c>--jsno</c> that was taken for an argument, an option that was taken for a value, and standard input that is named twice. Words after <c>--</c> and
    /// negative numbers are arguments.
    /// </summary>
    public static void RefuseMisreadWords(ParseResult result)
    {
        Command command = result.CommandResult.Command;
        if (OptionWithoutValue(result) is { } said)
            throw Refused(command, said);
        foreach (Token token in result.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash))
        {
            if (token is { Type: TokenType.Argument, Value: ['-', not (>= '0' and <= '9' or '.'), ..] })
                throw Refused(command, Unmatched(command, token.Value));
        }
        if (result.Tokens.Count(token => token is { Type: TokenType.Argument, Value: InputFile.StandardInput }) > 1)
            throw Refused(command, "Standard input (-) is named twice; it can be read only once.");
    }

    private static ToolException Refused(Command command, string said) => ToolException.Usage($"{said}\nSee alliance {(command is RootCommand ? "" : $"{command.Name} ")}--help.");

    /// <summary>A sentence on an option that lacks its value, where another option follows it, as in <c>--data --json</c>; null if there is none.</summary>
    private static string? OptionWithoutValue(ParseResult result)
    {
        Option[] options = [.. Options(result.CommandResult.Command)];
        string[] names = [.. options.SelectMany(Names)];
        return options.FirstOrDefault(option => result.GetResult(option)?.Tokens.Any(token => names.Contains(token.Value)) is true) is { } lacking ? NeedsValue(result, lacking) : null;
    }

    private static string NeedsValue(ParseResult result, Option option) => $"{ToolOptions.NameOf(result, option)} needs a value: {ToolOptions.NameOf(result, option)} {option.HelpName}.";

    /// <summary>A sentence on an option such as <c>--json=yes</c>, which takes no value; null if there is none.</summary>
    private static string? FlagWithValue(Command command, IEnumerable<string> args)
    {
        string[] flags = [.. Options(command).Where(option => option.ValueType == typeof(bool)).SelectMany(Names)];
        return args.TakeWhile(arg => arg != "--").Select(arg => arg.Split('=', ':')).FirstOrDefault(parts => parts.Length > 1 && flags.Contains(parts[0])) is [var flag, ..]
            ? $"{flag} takes no value."
            : null;
    }

    /// <summary>What is missing, or given too often.</summary>
    private static string Incomplete(ParseResult result)
    {
        Command command = result.CommandResult.Command;
        foreach (Option option in Options(command))
        {
            string name = ToolOptions.NameOf(result, option);
            if (option.Required && result.GetResult(option) is null or { Implicit: true })
                return $"{name} {option.HelpName} is missing.";
            if (option.Arity.MinimumNumberOfValues == 0 || result.GetResult(option) is not { Implicit: false } given)
                continue;
            if (given.IdentifierTokenCount > 1)
                return $"{name} is given more than once.";
            if (given.Tokens.Count == 0)
                return NeedsValue(result, option);
        }
        return command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0 && result.GetResult(argument) is null or { Tokens.Count: 0 }) is { } missing
            ? $"{missing.HelpName} is missing: alliance {command.Name} {string.Join(' ', command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? argument.HelpName : $"[{argument.HelpName}]"))}."
            : result.Errors[0].Message;
    }

    private static string Unmatched(Command command, string token)
    {
        if (!token.StartsWith('-'))
        {
            return command is RootCommand ? $"There is no command {PlainText.Quoted(token)}.{NearWords.DidYouMean(token, command.Subcommands.Select(one => one.Name))}"
                : $"{PlainText.Quoted(token)} is one argument too many.";
        }
        string[] known = [.. Options(command).SelectMany(Names)];
        if (known.Contains(token))
            return $"{token} must follow the command: alliance {command.Name} {token}.";
        return command.Subcommands.FirstOrDefault(one => one.Options.SelectMany(Names).Contains(token)) is { } taker
            ? $"{token} is an option of commands and must follow one, as in alliance {taker.Name} {token}."
            : $"There is no option {PlainText.Quoted(token)}.{NearWords.DidYouMean(token, known)}";
    }

    /// <summary>The options of a command, and those of the program that it takes too.</summary>
    private static IEnumerable<Option> Options(Command command) => command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive));

    private static IEnumerable<string> Names(Option option) => option.Aliases.Prepend(option.Name);
}
