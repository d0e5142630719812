using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>The words of vocabularies within plain <see cref="JsonSerializer"/> and a user's own context.</summary>
public sealed class WordTests
{
    private static readonly MethodInfo Compare = typeof(WordTests).GetMethod(nameof(HasItsWords), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static TheoryData<Type> Vocabularies => new(typeof(AllianceDataset).Assembly.GetExportedTypes().Where(type => type.IsEnum));

    [Theory, MemberData(nameof(Vocabularies))]
    public void Every_enumeration_is_written_by_its_words_and_read_back(Type vocabulary)
    {
        Assert.Equal(typeof(EnumConverter<>).MakeGenericType(vocabulary), vocabulary.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType);
        Compare.MakeGenericMethod(vocabulary).Invoke(null, null);
    }

    [Fact]
    public void They_stand_alone_in_lists_as_null_and_as_keys_as_words()
    {
        RoundTrip(Confidence.Likely, "\"likely\"");
        RoundTrip<RateType?>(RateType.OfficialReference, "\"official-reference\"");
        RoundTrip<RateType?>(null, "null");
        RoundTrip<RateType[]>([RateType.Market, RateType.Irrevocable], """["market","irrevocable"]""");
        RoundTrip<List<Modality?>>([Modality.Fact, null], """["fact",null]""");
        RoundTrip<ValueList<TargetKind>>([TargetKind.AtLeast], """["at-least"]""");
        RoundTrip(new Dictionary<RecordKind, Truth> { [RecordKind.MemberState] = Truth.Unknown }, """{"member-state":"unknown"}""");
        RoundTrip(new Dictionary<MembershipStatus, ValueList<AccessEffect>> { [MembershipStatus.Party] = [] }, """{"party":[]}""");

        static void RoundTrip<T>(T value, string json)
        {
            Assert.Equal(json, JsonSerializer.Serialize(value));
            Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
        }
    }

    [Theory]
    [InlineData("\"Likely\"")]
    [InlineData("\"LIKELY\"")]
    [InlineData("\"likely \"")]
    [InlineData("\"unspecified\"")]
    [InlineData("\"Unspecified\"")]
    [InlineData("\"\"")]
    [InlineData("\"likely,disputed\"")]
    [InlineData("\"\\u006cikel\\u0131\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("2")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("[\"likely\"]")]
    public void What_is_no_word_is_refused_as_in_a_record(string json)
    {
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<ExchangeRateSeries>($$"""{"id":"a","base":"EUR","quote":"USD","dateBasis":"fixing","rateType":{{json}}}"""));
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Confidence>(json));
        Assert.Equal(("$", 0L), (error.Path, error.LineNumber));
        if (json[0] != '"')
            return;
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Confidence, int>>($$"""{{{json}}:1}"""));
        if (!json.Contains('\\', StringComparison.Ordinal))
            Assert.Contains($"{json} is none of the words allowed here: confirmed, likely, unverified, disputed, refuted.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_as_text_is_an_unknown_word_of_a_record_and_never_a_value()
    {
        ExchangeRateSeries series = JsonSerializer.Deserialize<ExchangeRateSeries>("""{"id":"a","base":"EUR","quote":"USD","dateBasis":"fixing","rateType":"2"}""")!;
        Assert.Equal(("2", false), (series.RateType.Text, series.RateType.IsKnown));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RateType>("\"2\""));
    }

    [Theory]
    [InlineData("\"l\\u0069kely\"")]
    [InlineData("\"\\u006c\\u0069\\u006b\\u0065\\u006c\\u0079\"")]
    public void Escapes_stand_for_their_letters(string json)
    {
        Assert.Equal(Confidence.Likely, JsonSerializer.Deserialize<Confidence>(json));
        Assert.Equal([Confidence.Likely], JsonSerializer.Deserialize<Dictionary<Confidence, int>>($$"""{{{json}}:1}""")!.Keys);
    }

    [Theory]
    [InlineData(Confidence.Unspecified)]
    [InlineData((Confidence)99)]
    public void What_has_no_word_is_written_as_an_empty_text(Confidence confidence)
    {
        Assert.Equal("\"\"", JsonSerializer.Serialize(confidence));
        Assert.Equal("""{"":1}""", JsonSerializer.Serialize(new Dictionary<Confidence, int> { [confidence] = 1 }));
    }

    [Fact]
    public void A_users_own_context_has_the_words_too()
    {
        var report = new UsersReport { Sure = Confidence.Disputed, Rate = RateType.Market, Kinds = [TargetKind.AtLeast, TargetKind.AtMost] };
        string json = JsonSerializer.Serialize(report, UsersContext.Default.UsersReport);
        Assert.Contains(""" "Sure":"disputed","Rate":"market","Kinds":["at-least","at-most"] """.Trim(), json, StringComparison.Ordinal);
        Assert.Equal(report, JsonSerializer.Deserialize(json, UsersContext.Default.UsersReport));

        const string counts = """{"likely":"market","disputed":null}""";
        Dictionary<Confidence, RateType?> read = JsonSerializer.Deserialize(counts, UsersContext.Default.DictionaryConfidenceNullableRateType)!;
        Assert.Equal([new(Confidence.Likely, RateType.Market), new(Confidence.Disputed, null)], read);
        Assert.Equal(counts, JsonSerializer.Serialize(read, UsersContext.Default.DictionaryConfidenceNullableRateType));
    }

    private static void HasItsWords<T>()
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>().Where(value => !string.Equals(value.ToString(), "Unspecified", StringComparison.Ordinal)))
        {
            string word = $"\"{JsonNames.OfWord(typeof(T), value.ToString())}\"";
            Assert.Equal(word, JsonSerializer.Serialize(value));
            Assert.Equal(value, JsonSerializer.Deserialize<T>(word));
            Assert.Equal($$"""{{{word}}:1}""", JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 1 }));
            Assert.Equal([value], JsonSerializer.Deserialize<Dictionary<T, int>>($$"""{{{word}}:1}""")!.Keys);
        }
    }
}
