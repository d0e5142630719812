using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Alliance.Tool;

/// <summary>The help of a command, followed by its examples, or by the exit codes.</summary>
/// <param name="help">The help without them.</param>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly string[] ExitCodes =
    [
        "Exit codes:",
        "  0    The question was answered, whatever the answer, or the data have no error.",
        "  1    The data have errors (with --warnings-as-errors, or warnings); screen: a request has an error; format --check: a file is not in this form; assess --fail-on: as much as this may be required.",
        "  2    The command line is wrong: an unknown command, option, id or code, or an invalid day.",
        "  3    A file, standard input or standard output cannot be read or written.",
        "  4    A text is broken: it is not JSON, or not what was expected, such as a dataset, records, a table, requests, rates or settings.",
        "  130  Ctrl-C was pressed. Files are written completely or not at all.",
        "  143  The program was told to end (SIGTERM). Files are as after Ctrl-C.",
        "",
        "Environment:",
        "  ALLIANCE_DATA  The dataset, where --data is not given.",
        "  NO_COLOR       If it is set, nothing is coloured.",
        "",
    ];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is ToolCommand command)
        {
            output.WriteLine("Examples:");
            foreach (string example in command.Examples)
                output.WriteLine($"  {example}");
            output.WriteLine();
        }
        else
        {
            foreach (string line in ExitCodes)
                output.WriteLine(line);
        }
        return code;
    }
}
