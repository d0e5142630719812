using System.Text.Json;
using Alliance.Core.TestData;
using Alliance.Core.Tests.Validation;
using CsCheck;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

/// <summary>Records found by their ids and names.</summary>
public sealed class SearchTests
{
    private static readonly AllianceDataset Dataset = new()
    {
        Alliances =
        [
            new() { Id = new("network"), Names = [new() { Text = LocalizedText.Of(("en", "AI Alliance Network"), ("de", "Netzwerk der KI-Allianzen")) }] },
            new() { Id = new("allianz"), Names = ["Another"] },
            new() { Id = Brics, Names = ["BRICS", "BRIC"] },
        ],
        Associations = [Association("ru-allianz"), Association("brics"), Association("misallianz")],
        MemberStates = [State("CI"), State("KZ"), State("ZZ")],
        LegalActs = [Act("act-1") with { Citation = "Regulation (EU) 2024/1689", Title = "Artificial Intelligence Act" }],
    };

    private static readonly DatasetIndex Index = DatasetIndex.Of(Dataset);

    [Theory]
    [InlineData("ALLIANZ", "alliance:allianz exact allianz, alliance:network word-prefix Netzwerk der KI-Allianzen de, association:ru-allianz word-prefix ru-allianz, association:misallianz substring misallianz")]
    [InlineData(" brics ", "alliance:brics exact BRICS, association:brics exact brics")]
    [InlineData("BRI", "alliance:brics prefix BRICS, association:brics prefix brics")]
    [InlineData("cote d'ivoire", "member-state:ci exact Côte d’Ivoire de")]
    [InlineData("казахстан", "member-state:kz exact Казахстан be")]
    [InlineData("kz", "member-state:kz exact kz")]
    [InlineData("2024/1689", "legal-act:act-1 word-prefix Regulation (EU) 2024/1689")]
    [InlineData("intelligence", "legal-act:act-1 word-prefix Artificial Intelligence Act")]
    [InlineData("zz", "member-state:zz exact zz")]
    [InlineData("nothing like it", "")]
    public void The_best_match_comes_first_and_then_the_key(string text, string hits) =>
        Assert.Equal(hits, string.Join(", ", Index.Search(text, 20).Select(hit => $"{hit.Reference} {Vocabulary.WordOf(hit.Match)} {hit.Text} {hit.Language}".TrimEnd())));

    [Fact]
    public void A_limit_leaves_out_the_last() => Assert.Equal(Index.Search("allianz", 20).Take(2), Index.Search("allianz", 2));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("\u0301")]
    public void A_text_of_nothing_is_refused(string text) => Assert.Equal("text", Assert.Throws<ArgumentException>(() => Index.Search(text, 1)).ParamName);

    [Fact]
    public void A_null_and_a_limit_below_one_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Index.Search(null!, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Index.Search("a", 0));
    }

    [Fact]
    public void Names_of_any_length_are_searched()
    {
        string title = new string('ß', 5000) + " end";
        AllianceDataset dataset = new() { Sources = [new() { Id = new("s"), Title = title }] };
        Assert.Equal(SearchMatch.Exact, Assert.Single(DatasetIndex.Of(dataset).Search(title.ToUpperInvariant(), 1)).Match);
        Assert.Equal(SearchMatch.WordPrefix, Assert.Single(DatasetIndex.Of(dataset).Search("END", 1)).Match);
    }

    /// <summary>A record that is added to the model must be found by the texts that name it.</summary>
    [Fact]
    public void Every_kind_of_record_is_found_by_its_key_and_by_every_text_that_names_it() => Assert.All(ValidRecords.All.OfType<IRecord>(), record =>
    {
        DatasetIndex index = DatasetIndex.Of(AllianceDataset.Of([record]));
        IEnumerable<string> names = record.GetType().GetProperties().Where(property => property.Name is "Name" or "Names" or "Title" or "Citation")
            .Select(property => property.GetValue(record))
            .Append((record as CompetencyTarget)?.Indicator.Title)
            .SelectMany(value => value switch
            {
                string text => [text],
                LocalizedText text => text.Entries.Select(entry => entry.Text),
                ValueList<DatedName> dated => dated.SelectMany(name => name.Text.Entries).Select(entry => entry.Text),
                _ => Enumerable.Empty<string>(),
            });
        Assert.All(names.Append(record.Reference.Key), text => Assert.Equal((record.Reference, SearchMatch.Exact), index.Search(text, 1).Select(hit => (hit.Reference, hit.Match)).Single()));
    });

    [Fact]
    public void A_hit_contains_the_text_and_none_is_worse_than_the_next() => Gen.Select(Gen.Int[1, 200], Gen.OneOf("a", "Al", "der", "ан", "-", "e i")).Sample(
        (seed, text) =>
        {
            DatasetIndex index = DatasetIndex.Of(Documents.Create(seed));
            ValueList<SearchHit> hits = index.Search(text, int.MaxValue);
            Assert.All(hits, hit => Assert.Contains(NameFolding.Fold(text), NameFolding.Fold(hit.Text), StringComparison.Ordinal));
            Assert.Equal(hits.OrderBy(hit => hit.Match).ThenBy(hit => hit.Reference.Key, StringComparer.Ordinal).ThenBy(hit => hit.Reference), hits);
            Assert.Equal(hits.Count, hits.DistinctBy(hit => hit.Reference).Count());
            Assert.All(hits, hit => Assert.NotNull(index.Find(hit.Reference)));
        },
        iter: 60);

    [Fact]
    public void Several_threads_that_search_first_find_the_same()
    {
        DatasetIndex index = DatasetIndex.Of(Dataset with { Id = new("copy") });
        var hits = new ValueList<SearchHit>[8];
        Parallel.For(0, hits.Length, i => hits[i] = index.Search("allianz", 20));
        Assert.All(hits, found => Assert.Equal(Index.Search("allianz", 20), found));
    }

    [Fact]
    public void A_hit_is_read_back_from_JSON()
    {
        SearchHit hit = Index.Search("netzwerk", 1)[0];
        string json = JsonSerializer.Serialize(hit);
        Assert.Contains("\"prefix\"", json, StringComparison.Ordinal);
        Assert.Equal(hit, JsonSerializer.Deserialize<SearchHit>(json));
    }

    [Theory]
    [InlineData("kaz", "KZ")]
    [InlineData("swaziland", "SZ")]
    [InlineData("korea, republic of", "KR")]
    public void A_country_is_found_by_its_three_letter_code_and_by_its_aliases(string text, string country)
    {
        AllianceDataset dataset = new() { MemberStates = [State("KZ"), State("AM"), State("SZ"), State("KR")] };
        Assert.Equal(RecordReference.ToMemberState(CountryCode.Parse(country)), Assert.Single(DatasetIndex.Of(dataset).Search(text, 1)).Reference);
    }
}
