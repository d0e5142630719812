using System.CommandLine;
using System.CommandLine.Completions;

namespace Alliance.Tool;

/// <summary>What may stand at the end of a command line: commands, options, and ids and codes where a command takes them.</summary>
internal static class Suggestions
{
    /// <summary>The values of arguments and options, by the word that their help shows, or by the command and their name.</summary>
    private static readonly Dictionary<string, Func<ParseResult, IEnumerable<string>>> Values = new(StringComparer.Ordinal)
    {
        ["ALLIANCE"] = line => Dataset(line).Alliances.Select(one => one.Id.Value),
        ["PARTY"] = line => [.. RecordFinder.Parties(Dataset(line)).SelectMany(one => (string[])[one.Key, one.ToString()]), .. Countries, .. Countries.Select(code => $"country:{code}")],
        ["ITEM"] = line => Dataset(line).Items.Select(one => one.Id.Value),
        ["TARGET"] = line => Dataset(line).Targets.Select(one => one.Id.Value),
        ["PROJECTION"] = line => Dataset(line).Projections.Select(one => one.Id.Value),
        ["KIND|ID"] = line => [.. Vocabulary.Of<RecordKind>().Select(kind => kind.Text), .. Records(line)],
        ["statements --source"] = line => Dataset(line).Sources.Select(one => one.Id.Value),
        ["statements --about"] = Records,
        ["RECORD"] = Records,
        ["COUNTRY"] = _ => Countries,
        ["country NAME"] = _ => Countries,
        ["CURRENCY"] = _ => Currencies,
        ["rates --currency"] = _ => Currencies,
        ["FROM"] = _ => Currencies,
        ["TO"] = _ => Currencies,
    };

    private static IEnumerable<string> Countries => CountryCatalogue.Iso.All.Select(one => one.Code.ToString());

    private static IEnumerable<string> Currencies => CurrencyCatalogue.Iso.All.Select(one => one.Code.ToString());

    /// <summary>The words that the last word of a line may become, in ordinal order.</summary>
    /// <param name="line">The line up to the cursor, beginning with the name of the program.</param>
    public static IEnumerable<string> For(string line)
    {
        int end = line.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0)
            return [];
        string rest = line[(end + 1)..], word = rest[(rest.LastIndexOf(' ') + 1)..];
        RootCommand root = CommandList.Root();
        foreach (Command command in root.Subcommands)
            AddValues(command);
        string[] suggestions =
        [
            .. root.Parse(rest, new() { ResponseFileTokenReplacer = null }).GetCompletions(rest.Length)
                .Select(one => one.Label)
                // Options are suggested after a hyphen only; otherwise they would hide the names of files.
                .Where(one => one.StartsWith(word, StringComparison.OrdinalIgnoreCase) && one.StartsWith('-') == word.StartsWith('-') && !one.StartsWith('/'))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        // An id is shorter than the reference to the same record.
        string[] ids = [.. suggestions.Where(one => !one.Contains(':', StringComparison.Ordinal))];
        return ids.Length > 0 ? ids : suggestions;
    }

    private static void AddValues(Command command)
    {
        foreach (Argument argument in command.Arguments)
            AddValues(argument.CompletionSources, argument.HelpName, $"{command.Name} {argument.Name}");
        foreach (Option option in command.Options)
            AddValues(option.CompletionSources, option.HelpName, $"{command.Name} {option.Name}");
    }

    private static void AddValues(List<Func<CompletionContext, IEnumerable<CompletionItem>>> sources, string? noun, string name)
    {
        if ((Values.GetValueOrDefault(name) ?? Values.GetValueOrDefault(noun ?? "")) is { } values)
            sources.Add(context => values(context.ParseResult).Select(value => new CompletionItem(value)));
    }

    /// <summary>The ids of all records, and the references to them.</summary>
    private static IEnumerable<string> Records(ParseResult line) =>
        Dataset(line).Records().Select(record => record.Reference).SelectMany(one => (string[])[one.Key, one.ToString()]);

    /// <summary>The dataset that the line names; an empty one if it cannot be read, or only from standard input, which is that of the shell.</summary>
    private static AllianceDataset Dataset(ParseResult line)
    {
        try
        {
            return (line.GetValue(ToolOptions.Data) ?? Environment.GetEnvironmentVariable(DataFile.Variable)) == InputFile.StandardInput ? new() : DataFile.Read(line);
        }
        catch (ToolException)
        {
            return new();
        }
    }
}
