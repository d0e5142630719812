using System.Text;

namespace Alliance.Tool.Tests;

/// <summary>What each command answers, on good, broken and missing input: at 80 and at 120 columns, piped and as JSON. The answers are in the folder Golden.</summary>
public sealed class GoldenTests
{
    private static readonly Dictionary<string, string> Commands = new(StringComparer.Ordinal)
    {
        ["show"] = "show --data fixed.json",
        ["show-kind"] = "show alliance --data fixed.json --language ru",
        ["show-record"] = "show member-state:kz --data fixed.json",
        ["members"] = "members brics --data fixed.json --as-of 2025-06-01",
        ["members-all"] = "members brics --all --data fixed.json",
        ["members-then"] = "members brics --data fixed.json --as-of 2008-12-31",
        ["standing"] = "standing KZ --data fixed.json",
        ["standing-one"] = "standing \"Saudi Arabia\" brics --data fixed.json --as-of 2024-12-12",
        ["standing-unlisted"] = "standing JP --data fixed.json",
        ["changes"] = "changes --data fixed.json --from 2023-01-01 --to 2024-12-31",
        ["changes-one"] = "changes brics --data fixed.json",
        ["timeline"] = "timeline brics --data fixed.json",
        ["timeline-some"] = "timeline gpai --from 2020-01-01 --to 2025-12-31 --data fixed.json",
        ["differences"] = "diff-days 2022-12-31 2024-12-31 --data fixed.json",
        ["differences-about"] = "diff-days 2022-12-31 2024-12-31 --about Brazil --data fixed.json",
        ["statements"] = "statements --data fixed.json --about alliance:brics",
        ["sources"] = "sources kremlin --data fixed.json",
        ["country"] = "country Kazakhstan --data fixed.json",
        ["country-former"] = "country DDDE --data fixed.json --on 1989-12-31",
        ["currency"] = "currency RUR --data fixed.json --on 1997-12-31",
        ["convert"] = "convert 100.50 EUR RUB --data fixed.json --on 2024-12-04",
        ["convert-none"] = "convert 1 USD XAU --data fixed.json",
        ["quoted"] = "quoted --data fixed.json",
        ["rates"] = "rates read eurofxref-hist.csv",
        ["rates-daily"] = "rates read XML_daily.xml",
        ["rates-broken"] = "rates read eurofxref-broken.csv",
        ["pace"] = "pace --data fixed.json",
        ["pace-one"] = "pace eu-digital-skills --data fixed.json --as-of 2025-06-01 --known-on 2025-12-31",
        ["assess"] = "assess nvidia-h100-sxm5-80gb --from US --to Russia --direct --data fixed.json",
        ["screen-csv"] = "screen requests.csv --data fixed.json",
        ["screen-lines"] = "screen requests.ndjson --data fixed.json --detail outcome",
        ["screen-broken"] = "screen requests-broken.csv --data fixed.json",
        ["validate"] = "validate fixed.json",
        ["validate-broken"] = "validate broken.json",
        ["validate-settings"] = "validate broken.json --settings settings.json --warnings-as-errors",
        ["validate-cut"] = "validate cut.json",
        ["validate-lines"] = "validate records.ndjson records-by-content.json",
        ["validate-some"] = "validate nowhere.json broken.json",
        ["validate-missing-json"] = "validate nowhere.json fixed.json --json",
        ["validate-missing-sarif"] = "validate nowhere.json fixed.json --sarif",
        ["fix"] = "fix broken.json",
        ["fix-valid"] = "fix fixed.json",
        ["fix-cut"] = "fix cut.json",
        ["fix-missing"] = "fix nowhere.json",
        ["fix-lines"] = "fix records.ndjson",
        ["import"] = "import alliance.csv alliance.names.csv",
        ["import-broken"] = "import alliance-broken.ndjson alliance.csv",
        ["import-missing"] = "import nowhere.csv alliance.csv alliance.names.csv",
        ["export-missing"] = "export --to ndjson --data nowhere.json",
        ["completion-missing"] = "completion fish",
        ["format"] = "format fixed.json broken.json --check",
        ["format-some"] = "format nowhere.json cut.json broken.json records.ndjson --check",
        ["format-missing-json"] = "format nowhere.json cut.json broken.json --check --json",
        ["format-lines"] = "format records.ndjson",
        ["timeline-missing"] = "timeline brics --data nowhere.json",
        ["differences-broken"] = "diff-days 2022-12-31 2024-12-31 --data broken.json",
        ["rates-missing"] = "rates read eurofxref.csv",
        ["screen-missing"] = "screen request.csv --data fixed.json",
        ["show-missing"] = "show --data nowhere.json",
        ["show-broken"] = "show --data broken.json",
        ["show-cut"] = "show --data cut.json --json",
    };

    public static TheoryData<string> Names => [.. Commands.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_answer_is_the_one_on_file(string name) => Assert.Equal(Repository.Read(PathOf(name)), await Answer(name));

    [Fact]
    public void Every_file_is_of_a_command() =>
        Assert.Equal(Commands.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(Repository.PathOf(Folder)).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_line_is_longer_than_the_width(string name)
    {
        // Lines of reports are read by editors, JSON, lines of records and results by programs: they are not wrapped.
        if (name.StartsWith("validate", StringComparison.Ordinal) || name.StartsWith("screen", StringComparison.Ordinal) || name.EndsWith("-json", StringComparison.Ordinal) || name is "format-lines" or "import")
            return;
        foreach (string answer in Repository.Read(PathOf(name))[2..].Split("\n$ ").Where(answer => answer.Split('\n')[0].Contains("--width", StringComparison.Ordinal)))
        {
            int width = answer.Split('\n')[0].EndsWith("120", StringComparison.Ordinal) ? 120 : 80;
            Assert.All(answer.Split('\n').Skip(1).TakeWhile(line => !line.StartsWith("[stderr]", StringComparison.Ordinal)), line => Assert.True(line.EnumerateRunes().Count() <= width, line));
        }
    }

    /// <summary>No test: writes the answers that the tests compare.</summary>
    [Fact(Explicit = true)]
    public async Task Write_the_answers()
    {
        foreach (string name in Commands.Keys)
            await File.WriteAllTextAsync(Repository.PathOf(PathOf(name)), await Answer(name), TestContext.Current.CancellationToken);
    }

    private static readonly string[] Folder = ["tests", "Alliance.Tool.Tests", "Golden"];

    private static string[] PathOf(string name) => [.. Folder, $"{name}.txt"];

    /// <summary>The answer in each form; of a second question to the same command (<c>members-then</c>), at 80 columns only.</summary>
    private static async Task<string> Answer(string name)
    {
        var answer = new StringBuilder();
        foreach (string form in name.Contains('-', StringComparison.Ordinal) ? (string[])[" --width 80"] : [" --width 80", " --width 120", "", " --json"])
        {
            ToolResult run = await ToolProcess.Bash($"alliance {Commands[name]}{form}");
            answer.Append($"$ alliance {Commands[name]}{form}\n{run.Output}");
            if (run.Error.Length > 0)
                answer.Append($"[stderr]\n{run.Error}");
            answer.Append($"[exit code {run.ExitCode}]\n");
        }
        return answer.ToString();
    }
}
