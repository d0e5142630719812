using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Alliance.Core.Tests.Documentation;

/// <summary>What <c>docs/access.md</c> shows is what the library answers.</summary>
public sealed partial class AccessDocsTest
{
    private const string Begin = "<!-- table: written by AccessDocsTest.Write_the_table -->\n";
    private const string BeginOfExplanation = "<!-- explanation: written by AccessDocsTest.Write_the_explanation -->\n";
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
    public void The_explanation_is_the_one_of_the_request_on_the_page()
    {
        string page = Page();
        Assert.Equal(Explanation(), page[ExplanationOf(page)]);
    }

    /// <summary>No test: brings the page up to date.</summary>
    [Fact(Explicit = true)]
    public void Write_the_explanation()
    {
        string page = Page();
        Range old = ExplanationOf(page);
        File.WriteAllText(Repository.PathOf("docs", "access.md"), page[..old.Start] + Explanation() + page[old.End..]);
    }

    [Fact]
    public void The_page_lists_the_errors_of_requests_with_a_place_where_each_is_found()
    {
        AccessIndex index = AccessIndex.Of(new());
        AccessRequest good = new() { Item = new TechnologyItem { Id = new("one"), Name = "One", Kind = ItemKind.Accelerator }, Day = new(2024, 5, 1) };
        PartyOwner owner = new() { Share = 60 };
        PartyOwner deep = Enumerable.Range(0, 17).Aggregate(owner, (inner, _) => new() { Share = 60, Owners = [inner] });
        AccessRequest[] broken =
        [
            good with { Item = new Id<TechnologyItem>("two") },
            good with { Destination = default(Place) },
            good with { Destination = (Place)new CountryCode("XX") },
            good with { Parties = [null!] },
            good with { Parties = [new()] },
            With(owner with { Share = 101 }),
            With(owner, owner),
            good with { Quantities = [new() { Measure = QuantityMeasure.Count, Per = QuantityBasis.Order, Value = -1 }] },
            good with { ContractConcluded = default(PartialDate) },
            With(deep),
            good with { Jurisdictions = [new() { Regime = new("law") }, new() { Regime = new("law") }] },
            good with { Authorities = [CountryCode.US] },
            good with { Facts = [null!] },
            good with { Facts = [new() { Fact = new("so"), Holds = true }, new() { Fact = new("so"), Holds = false }] },
            good with { Quantities = [new() { Measure = QuantityMeasure.Count, Per = QuantityBasis.Order, Value = 1 }, new() { Measure = QuantityMeasure.Count, Per = QuantityBasis.Order, Value = 2 }] },
        ];
        Assert.Empty(good.Validate(index).Findings);
        string[] listed = [.. Page().Split('\n').Where(line => line.StartsWith("| `ALC-94", StringComparison.Ordinal)).Select(line => string.Join(' ', line.Split('|')[1..3].Select(cell => cell.Trim(' ', '`'))))];
        Assert.Equal(listed, broken.Select(request => request.Validate(index).Findings[0]).Select(finding => $"{finding.Code} {(finding.Code == "ALC-9410" ? finding.Pointer[..17] : finding.Pointer)}"));
        string code = Repository.Read("src", "Alliance.Core", "Assessment", "Requests", "AccessRequestValidation.cs");
        Assert.Equal(listed.Select(line => line[4..8]), Number().Matches(code).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

        AccessRequest With(params PartyOwner[] owners) => good with { Parties = [AccessParty.Of(PartyRole.EndUser, CountryCode.DE) with { Owners = [.. owners] }] };
    }

    [Fact]
    public void The_code_on_the_page_is_the_code_that_runs() =>
        Assert.Empty(Snippets.Differences(Page(), Repository.Read("tests", "Alliance.Core.Tests", "Documentation", "AccessSnippets.cs")));

    private static string Explanation()
    {
        string text = AccessIndex.Of(EmbeddedDatasets.ReadAiAllianceNetwork()).Assess(AccessSnippets.Request).Explain();
        return $"```text\n{text[..text.IndexOf("\nSOURCE\n", StringComparison.Ordinal)]}```\n";
    }

    private static Range ExplanationOf(string page) =>
        (page.IndexOf(BeginOfExplanation, StringComparison.Ordinal) + BeginOfExplanation.Length)..page.IndexOf("<!-- end of explanation -->", StringComparison.Ordinal);

    [GeneratedRegex(@"\b94[0-9]{2}\b", RegexOptions.None, 1000)]
    private static partial Regex Number();

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
        Via = AccessRequest.Direct,
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
