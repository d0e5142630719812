using System.CommandLine;

namespace Alliance.Tool;

/// <summary>The commands.</summary>
internal static class CommandList
{
    /// <summary>The program with its commands.</summary>
    public static RootCommand Root()
    {
        var root = new RootCommand("Checks and mends datasets of AI alliances, and answers questions about them.")
        {
            ToolOptions.Width,
            new ValidateCommand(),
            new FixCommand(),
            new FormatCommand(),
            new SchemaCommand(),
            new ShowCommand(),
            new MembersCommand(),
            new StandingCommand(),
            new ChangesCommand(),
            new TimelineCommand(),
            new DiffDaysCommand(),
            new StatementsCommand(),
            new SourcesCommand(),
            new CountryCommand(),
            new CurrencyCommand(),
            new ConvertCommand(),
            new QuotedCommand(),
            new RatesCommand(),
            new PaceCommand(),
            new AssessCommand(),
            new ScreenCommand(),
            new McpCommand(),
        };
        root.SetAction(int (_) => throw ToolException.Usage("A command is missing.\nSee alliance --help."));
        return root;
    }
}
