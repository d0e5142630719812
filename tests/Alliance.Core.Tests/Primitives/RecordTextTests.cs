using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Alliance.Core.TestData;
using CsCheck;

namespace Alliance.Core.Tests.Primitives;

/// <summary>The text of a record is one short line, whatever the record holds.</summary>
public sealed class RecordTextTests
{
    // 200 characters of values, and the counts of the lists of the record with the most of them, the dataset.
    private const int Longest = 520;
    private const int LongestOfOthers = 320;

    public static TheoryData<string> Records => [.. CultureLaws.Found.Keys.Where(HasGeneratedText).Select(type => type.Name)];

    private static AllianceDataset Shipped { get; } = EmbeddedDatasets.ReadAiAllianceNetwork();

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_record_and_answer_is_one_short_line(string type) =>
        Assert.All(CultureLaws.Found.Single(pair => pair.Key.Name == type).Value, RequireShortLine);

    [Fact]
    public void Records_drawn_at_random_are_one_short_line_in_every_culture() => Gen.Int[1, 10_000].Sample(
        seed =>
        {
            AllianceDataset dataset = Documents.Create(seed);
            RequireShortLine(dataset);
            foreach (IRecord record in Documents.RecordsOf(dataset))
                RequireShortLine(record);
        },
        iter: 20);

    [Theory]
    [InlineData("a\nb", "Source { Id = s, Title = \"a\\u000ab\" }")]
    [InlineData("a\u2028b", "Source { Id = s, Title = \"a\\u2028b\" }")]
    public void Line_breaks_are_escaped(string title, string expected) => Assert.Equal(expected, new Source { Id = new("s"), Title = title }.ToString());

    [Theory]
    [InlineData('a')]
    [InlineData('\n')]
    [InlineData('\uD800')]
    public void A_long_text_is_cut(char of)
    {
        string said = new Source { Id = new("s"), Title = new string(of, 100_000) }.ToString();
        Assert.InRange(said.Length, 60, 120);
        Assert.EndsWith("...\" }", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_in_a_list_has_a_text_too() => Assert.Equal("AiAlliance { Id = a }", new AiAlliance { Id = new("a"), Names = [null!] }.ToString());

    [Fact]
    public void What_is_not_stated_is_left_out_but_a_zero_is_not() =>
        Assert.Equal("TargetValue { Value = 0, Due = 2030 }", new TargetValue { Value = 0, Due = new(2030) }.ToString());

    [Fact]
    public void Days_are_written_as_ISO_in_every_calendar() =>
        Assert.Equal("ExchangeRate { Day = 2024-12-10, Rate = 1.50 }", new ExchangeRate(new LocalDate(2024, 12, 10).WithCalendar(CalendarSystem.Julian), 1.50m).ToString());

    [Fact]
    public void A_record_within_an_answer_is_its_reference() =>
        Assert.StartsWith("AllianceStanding { Alliance = alliance:aianet, ", Shipped.AsOf(new(2025, 1, 1)).Alliances().Single(standing => standing.Alliance.Id == new Id<AiAlliance>("aianet")).ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_first_records_of_the_dataset_that_ships() => Assert.Equal(
        [
            "Source { Id = ad-hoc-news-2026-01-31, Title = \"Report by ad-hoc-news, 2026-01-31\" }",
            "AiAlliance { Id = aianet, Name = \"AI Alliance Network (AIANET)\", Initiators = 2, Purposes = 3 }",
            "MemberState { Country = AD, Memberships = 1 }",
            "CountryGroup { Id = asia, Name = \"Asia\", Members = 51 }",
            "TechnologyItem { Id = nvidia-a100-sxm4-80gb, Name = \"NVIDIA A100 SXM4 80GB\", Classifications = 1, Parameters = 8 }",
            "LegalAct { Id = eu-2006-765, Citation = \"Reg (EC) 765/2006\", Title = \"Restrictive measures in respect of Belarus: the base regulat...\" }",
            "SupplierStance { Id = tsmc-2022-02-27-reported, Supplier = company:tsmc, Market = country:RU, Stance = suspended }",
        ],
        new IRecord[]
        {
            Shipped.Sources[0], Shipped.Alliances[0], Shipped.MemberStates[0], Shipped.CountryGroups[0], Shipped.Items[0], Shipped.LegalActs[0], Shipped.SupplierStances[0],
        }.Select(record => record.ToString()),
        StringComparer.Ordinal);

    [Fact]
    public void The_dataset_that_ships_is_its_key_its_title_and_counts()
    {
        string said = Shipped.ToString();
        Assert.StartsWith("AllianceDataset { Id = ai-alliance-network, Title = \"The AI Alliance Network and its context\", Sources = ", said, StringComparison.Ordinal);
        Assert.Contains($", MarketObservations = {Shipped.MarketObservations.Count}", said, StringComparison.Ordinal);
        RequireShortLine(Shipped);
    }

    private static bool HasGeneratedText(Type type) => type.GetMethod(nameof(ToString), [])!.GetCustomAttribute<CompilerGeneratedAttribute>() is not null;

    private static void RequireShortLine(object record)
    {
#pragma warning disable RS0030 // The culture of the thread is what this is about.
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            string said = record.ToString()!;
            Assert.InRange(said.Length, 1, record is AllianceDataset ? Longest : LongestOfOthers);
            Assert.DoesNotContain(said, letter => char.IsControl(letter) || letter is '\u2028' or '\u2029');
            CultureInfo.CurrentCulture = CultureLaws.Foreign;
            Assert.Equal(said, record.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
#pragma warning restore RS0030
    }
}
