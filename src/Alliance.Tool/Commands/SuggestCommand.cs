using System.CommandLine;

namespace Alliance.Tool;

/// <summary>What the scripts of <see cref="CompletionCommand"/> ask; it is not in the help.</summary>
internal sealed class SuggestCommand : ToolCommand
{
    private readonly Argument<string> _line = new("LINE") { HelpName = "LINE", Description = "The command line up to the cursor, beginning with alliance." };

    public SuggestCommand()
        : base("suggest", "Writes the words that the last word of a command line may become, one per line.", "alliance suggest -- \"alliance members br\"")
    {
        Hidden = true;
        Add(_line);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        foreach (string suggestion in Suggestions.For(result.GetValue(_line)!))
            output.Unwrapped(suggestion);
        return ExitCode.Answered;
    }
}
