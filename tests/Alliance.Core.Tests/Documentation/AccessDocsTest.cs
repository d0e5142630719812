using System.Globalization;
using System.Text;

namespace Alliance.Core.Tests.Documentation;

/// <summary>What <c>docs/access.md</c> shows is what the library answers.</summary>
public sealed class AccessDocsTest
{
    private const string Begin = "<!-- table: written by AccessDocsTest.Write_the_table -->\n";
    private const string End = "<!-- end of table -->\n";

    private static readonly string[] Items =
    [
        "nvidia-a100-sxm4-80gb", "nvidia-a800-sxm4-80gb", "nvidia-h100-sxm5-80gb", "nvidia-h800-sxm5", "nvidia-h20", "nvidia-l40s", "nvidia-geforce-rtx-4090", "amd-mi300x", "nvidia-b200",
    ];

    private static readonly CountryCode[] Destinations = [CountryCode.CN, CountryCode.HK, CountryCode.RU, CountryCode.AE, CountryCode.DE, CountryCode.KZ];

    private static readonly LocalDate[] Days =
    [
        new(2022, 8, 1), new(2022, 9, 15), new(2022, 11, 1), new(2023, 10, 20), new(2023, 10, 25), new(2023, 11, 20), new(2025, 1, 20), new(2025, 6, 1), new(2026, 2, 1),
    ];

    [Fact]
    public void The_table_shows_what_the_library_answers()
    {
        string page = Page();
        Assert.Equal(Table(), page[BeginOf(page)..EndOf(page)]);
    }

    /// <summary>No test: brings the page up to date.</summary>
    [Fact(Explicit = true)]
    public void Write_the_table()
    {
        string page = Page();
        File.WriteAllText(Repository.PathOf("docs", "access.md"), page[..BeginOf(page)] + Table() + page[EndOf(page)..]);
    }

    [Fact]
    public void The_code_on_the_page_is_the_code_that_runs() =>
        Assert.Empty(Snippets.Differences(Page(), Repository.Read("tests", "Alliance.Core.Tests", "Documentation", "AccessSnippets.cs")));

    private static string Table()
    {
        AccessIndex index = AccessIndex.Of(EmbeddedDatasets.ReadAiAllianceNetwork());
        var answers = (from item in Items from day in Days from destination in Destinations select (Item: item, Day: day, Destination: destination))
            .ToDictionary(cell => cell, cell => index.Assess(RequestOf(cell.Item, cell.Day, cell.Destination)));
        Id<TechnologyAccessConstraint>[] shown = [.. answers.Values.SelectMany(Shown).Distinct().Order()];
        var text = new StringBuilder();
        foreach (string item in Items)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {index.Dataset.Items.Single(one => one.Id.Value == item).Name}\n\n| day | {string.Join(" | ", Destinations)} |\n|---|{string.Concat(Destinations.Select(_ => "---|"))}\n");
            foreach (LocalDate day in Days)
                text.Append(CultureInfo.InvariantCulture, $"| {day:uuuu-MM-dd} | {string.Join(" | ", Destinations.Select(destination => Cell(answers[(item, day, destination)], shown)))} |\n");
        }
        text.Append("\n### The constraints\n\n");
        for (int i = 0; i < shown.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. `{shown[i]}`: {index.Dataset.Constraints.Single(constraint => constraint.Id == shown[i]).Title}\n");
        return text.Append('\n').ToString();
    }

    private static string Cell(AccessAssessment answer, Id<TechnologyAccessConstraint>[] shown)
    {
        string enforced = Words(answer.Enforced), books = answer.OnTheBooks == answer.Enforced ? "" : $"; on the books {Words(answer.OnTheBooks)}";
        string numbers = string.Join(", ", Shown(answer).Distinct().Order().Select(id => string.Create(CultureInfo.InvariantCulture, $"{Array.IndexOf(shown, id) + 1}{(answer.RestsOnLikely.Contains(id) ? "\\*" : "")}")));
        return $"{enforced}{books}{(numbers.Length == 0 ? "" : $" ({numbers})")}";
    }

    /// <summary>The constraints that decide: those that require what is certain, those that may require more, and those that would, if they were enforced.</summary>
    private static IEnumerable<Id<TechnologyAccessConstraint>> Shown(AccessAssessment answer) =>
        [.. answer.CertainBy, .. answer.PossibleBy, .. answer.OnTheBooks == answer.Enforced ? [] : answer.OnlyOnTheBooks];

    private static string Words(AccessBounds bounds) => bounds.AreEqual ? Word(bounds.Certain) : $"{Word(bounds.Certain)} .. {Word(bounds.Possible)}";

    private static string Word(AccessLevel level) => level switch
    {
        AccessLevel.NotificationRequired => "notification",
        AccessLevel.LicenceRequired => "licence",
        AccessLevel.Prohibited => "prohibited",
        _ => "none",
    };

    private static AccessRequest RequestOf(string item, LocalDate day, CountryCode destination) => new()
    {
        Item = new Id<TechnologyItem>(item),
        Activity = AccessActivity.Export,
        ExportedFrom = CountryCode.US,
        Destination = destination,
        Via = (ValueList<Place>)[],
        Parties =
        [
            new() { Roles = [PartyRole.Exporter], Party = PartyReference.Parse("company:another-exporter"), EstablishedIn = CountryCode.US, Headquarters = CountryCode.US },
            new() { Roles = [PartyRole.UltimateConsignee], Party = PartyReference.Other("a buyer"), Headquarters = destination, ParentHeadquarters = destination },
        ],
        EndUse = EndUse.Civil,
        NoPartyIsListed = true,
        Day = day,
    };

    private static int BeginOf(string page) => page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;

    private static int EndOf(string page) => page.IndexOf(End, StringComparison.Ordinal);

    private static string Page() => Repository.Read("docs", "access.md");
}
