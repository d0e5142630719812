using System.CommandLine;
using System.CommandLine.Parsing;

namespace Alliance.Tool;

/// <summary>What is wrong with a command line, in words.</summary>
internal static class CommandLineErrors
{
    /// <summary>The exception for a command line that cannot be parsed.</summary>
    public static ToolException Of(ParseResult result)
    {
        Command command = result.CommandResult.Command;
        string help = command is RootCommand ? "alliance --help" : $"alliance {command.Name} --help";
        string said = result.UnmatchedTokens is [var token, ..] ? Unmatched(command, token) : result.Errors[0].Message;
        return ToolException.Usage($"{said}\nSee {help}.");
    }

    /// <summary>Refuses a word such as <c>--jsno</c> that was taken for an argument; words after <c>--</c> and negative numbers are arguments.</summary>
    public static void RefuseMisspeltOptions(ParseResult result)
    {
        foreach (Token token in result.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash))
        {
            if (token is { Type: TokenType.Argument, Value: ['-', not (>= '0' and <= '9' or '.'), ..] })
                throw ToolException.Usage($"{Unmatched(result.CommandResult.Command, token.Value)}\nSee alliance {result.CommandResult.Command.Name} --help.");
        }
    }

    private static string Unmatched(Command command, string token)
    {
        string[] known = token.StartsWith('-')
            ? [.. command.Options.SelectMany(Names), .. command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive).SelectMany(Names)]
            : [.. command.Subcommands.Select(one => one.Name)];
        string what = token.StartsWith('-') ? $"There is no option {PlainText.Quoted(token)}"
            : command is RootCommand ? $"There is no command {PlainText.Quoted(token)}"
            : $"{PlainText.Quoted(token)} is one argument too many";
        return $"{what}.{NearWords.DidYouMean(token, known)}";
    }

    private static IEnumerable<string> Names(Option option) => option.Aliases.Prepend(option.Name);
}
