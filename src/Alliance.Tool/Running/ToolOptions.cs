using System.CommandLine;

namespace Alliance.Tool;

/// <summary>The options that several commands take.</summary>
internal static class ToolOptions
{
    /// <summary>The least width for which text is laid out.</summary>
    public const int LeastWidth = 40;

    private const int GreatestWidth = 1_000;

    /// <summary>The answer as JSON.</summary>
    public static Option<bool> Json { get; } = new("--json") { Description = "Writes the answer as JSON, for programs." };

    /// <summary>The width for which text is laid out.</summary>
    public static Option<int?> Width { get; } = new("--width")
    {
        HelpName = "COLUMNS",
        Recursive = true,
        Description = "Lays out text for this many columns, 40 to 1000, also in a pipe. Default: the width of the terminal; in a pipe, plain lines that are not wrapped.",
        CustomParser = argument =>
        {
            if (int.TryParse(argument.Tokens[0].Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int width) && width is >= LeastWidth and <= GreatestWidth)
                return width;
            argument.AddError($"{PlainText.Quoted(argument.Tokens[0].Value)} is not a width; --width takes a number from {LeastWidth} to {GreatestWidth}.");
            return null;
        },
    };

    /// <summary>The dataset that is asked.</summary>
    public static Option<string?> Data { get; } = new("--data")
    {
        HelpName = "FILE",
        Description = "The dataset to ask, as JSON or as lines (NDJSON); - is standard input. Default: the file that ALLIANCE_DATA names, or the dataset of the package.",
    };

    /// <summary>The day of the question.</summary>
    public static Option<string?> AsOf { get; } = new("--as-of", "--on")
    {
        HelpName = "DAY",
        Description = "The day of the question, such as 2024-12-12, or today. Default: the day up to which the dataset is known to be complete, or that of --known-on if it is earlier.",
    };

    /// <summary>The day of the knowledge.</summary>
    public static Option<string?> KnownOn { get; } = new("--known-on")
    {
        HelpName = "DAY",
        Description = "Leaves out the records and claims that were recorded after this day. Those that do not say when they were recorded stay. Default: nothing is left out.",
    };

    /// <summary>The language of names.</summary>
    public static Option<string> Language { get; } = new("--language")
    {
        HelpName = "TAG",
        Description = "The language of names and titles, where the data have it, such as ru.",
        DefaultValueFactory = _ => "en",
    };

    /// <summary>Settings for validation.</summary>
    public static Option<string?> Settings { get; } = new("--settings")
    {
        HelpName = "FILE",
        Description = "Settings for validation, as JSON: severities, rules that are off, rule sets (docs/validation.md).",
    };

    /// <summary>Warnings as errors.</summary>
    public static Option<bool> WarningsAsErrors { get; } = new("--warnings-as-errors") { Description = "Makes every warning an error." };

    /// <summary>Writes into the file.</summary>
    public static Option<bool> Write { get; } = new("--write") { Description = "Writes the new text into the file, completely or not at all. Without it nothing is written." };

    /// <summary>The name of an option as the command line has it: <c>--on</c>, where that was typed for <c>--as-of</c>.</summary>
    public static string NameOf(ParseResult result, Option option) => result.GetResult(option)?.IdentifierToken?.Value ?? option.Name;
}
