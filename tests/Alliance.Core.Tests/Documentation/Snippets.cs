using System.Text.RegularExpressions;

namespace Alliance.Core.Tests.Documentation;

/// <summary>
/// Holds a page's C# to code that compiles. In the page, a block follows <c>&lt;!-- snippet: name --&gt;</c>;
/// in the code, the same text stands in <c>#region name</c>. Regions of one name are joined by an empty line.
/// </summary>
internal static partial class Snippets
{
    /// <summary>What is wrong between page and code, a sentence each; empty when they say the same.</summary>
    public static IReadOnlyList<string> Differences(string page, string code)
    {
        ILookup<string, string> regions = Region().Matches(Unix(code)).ToLookup(m => m.Groups["name"].Value, m => Dedent(m.Groups["text"].Value), StringComparer.Ordinal);
        List<string> found = [];
        HashSet<string> shown = new(StringComparer.Ordinal);
        foreach (Match block in Block().Matches(Unix(page)))
        {
            string text = Dedent(block.Groups["text"].Value);
            string name = block.Groups["name"].Value;
            if (name.Length == 0)
                found.Add($"A C# block follows no <!-- snippet: name -->; it begins: {text.Split('\n')[0]}");
            else if (!regions.Contains(name))
                found.Add($"Snippet '{name}' has no region of that name.");
            else if (string.Join("\n\n", regions[name]) is var compiled && !text.Equals(compiled, StringComparison.Ordinal))
                found.Add($"Snippet '{name}' differs from its region:\n{compiled}");
            shown.Add(name);
        }

        found.AddRange(regions.Select(r => r.Key).Where(name => !shown.Contains(name)).Select(name => $"Region '{name}' is shown nowhere."));
        return found;
    }

    private static string Unix(string text) => text.ReplaceLineEndings("\n");

    private static string Dedent(string text)
    {
        string[] lines = text.TrimEnd().Split('\n');
        int indent = lines.Where(l => l.Trim().Length > 0).Select(l => l.Length - l.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(l => l.Trim().Length == 0 ? "" : l[indent..].TrimEnd()));
    }

    [GeneratedRegex(@"^[ \t]*\#region[ ](?<name>[^\n]+)\n(?<text>.*?)^[ \t]*\#endregion", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Region();

    [GeneratedRegex(@"(^<!-- snippet: (?<name>[^\n]+?) -->\n+)?^[ \t]*```(csharp|cs|c\#)\b[^\n]*\n(?<text>.*?)^[ \t]*```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Block();
}
