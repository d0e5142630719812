using System.Text.RegularExpressions;

namespace Alliance.Core.Tests.Documentation;

/// <summary>docs/format.md, taken apart: what stands under each heading of a record, value or vocabulary.</summary>
internal static partial class FormatPage
{
    private static readonly Dictionary<string, string> Sections = Heading().Matches(Read()).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["text"].Value, StringComparer.Ordinal);

    /// <summary>The names of all headings.</summary>
    public static IEnumerable<string> Names => Sections.Keys;

    /// <summary>What stands under a heading, up to the next; empty when there is none.</summary>
    public static string Section(string name) => Sections.GetValueOrDefault(name, "");

    /// <summary>The JSON blocks under a heading.</summary>
    public static IEnumerable<string> Examples(string name) => Block().Matches(Section(name)).Select(m => m.Groups["json"].Value);

    /// <summary>The cells of the first table under a heading, without its head; the first cell without its code quotes.</summary>
    public static IEnumerable<string[]> Rows(string name) => Row().Matches(Section(name)).Select(m => m.Value.Trim('|', ' ').Split(" | "))
        .Select(cells => (string[])[cells[0].Trim('`'), .. cells[1..]]);

    private static string Read()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Alliance.Core.sln")))
            folder = folder.Parent;
        return File.ReadAllText(Path.Combine(folder!.FullName, "docs", "format.md")).ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"^(\#{3,4})\ (?<name>[^\n]+)\n(?<text>.*?)(?=^\#{2,4}\ |\z)", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 5000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```json\n(?<json>.*?)\n```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\| `[^\n]+$", RegexOptions.Multiline, 5000)]
    private static partial Regex Row();
}
