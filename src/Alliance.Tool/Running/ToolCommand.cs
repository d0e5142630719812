using System.CommandLine;

namespace Alliance.Tool;

/// <summary>A command: its arguments, its examples and what it does.</summary>
internal abstract class ToolCommand : Command
{
    /// <param name="name">The name.</param>
    /// <param name="description">What it does, in a sentence or two.</param>
    /// <param name="examples">Lines of the shell that its help shows.</param>
    protected ToolCommand(string name, string description, params string[] examples)
        : base(name, description)
    {
        Examples = examples;
        SetAction(result => (int)Start(result));
    }

    /// <summary>The examples, which the help shows.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>Runs the command.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="output">Where the answer is written.</param>
    /// <exception cref="ToolException">The command ends without an answer.</exception>
    protected abstract ExitCode Run(ParseResult result, ToolOutput output);

    private ExitCode Start(ParseResult result)
    {
        CommandLineErrors.RefuseMisreadWords(result);
        using ToolOutput output = ToolOutput.Of(result);
        return Run(result, output);
    }
}
