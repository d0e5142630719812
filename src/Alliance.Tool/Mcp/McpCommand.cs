using System.CommandLine;

namespace Alliance.Tool;

/// <summary>Answers the questions of other programs, in the Model Context Protocol.</summary>
internal sealed class McpCommand : ToolCommand
{
    public McpCommand()
        : base(
            "mcp",
            "Answers questions about the dataset as tools of the Model Context Protocol (MCP): members, standing, changes, assess, convert, pace and search. It reads requests from standard input and writes nothing but answers to standard output, until its input ends. The dataset is read once, at the start.",
            "alliance mcp",
            "alliance mcp --data data.json")
    {
        Add(ToolOptions.Data);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        if (result.GetValue(ToolOptions.Data) == InputFile.StandardInput)
            throw ToolException.Usage("Standard input (-) is where requests are read from; --data takes a file.");
        QuestionServer.RunAsync(DataFile.Read(result)).GetAwaiter().GetResult();
        return ExitCode.Answered;
    }
}
