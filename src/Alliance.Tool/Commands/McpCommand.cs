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
        AllianceDataset dataset = DataFile.Read(result, isInputTaken: true);
        using Stream requests = new InputFile(InputFile.StandardInput).Open();
        QuestionServer.RunAsync(dataset, requests).GetAwaiter().GetResult();
        return ExitCode.Answered;
    }
}
