using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Alliance.Core.Json;
using Alliance.Core.TestData;
using Alliance.Core.Tests.TestData;

namespace Alliance.Core.Tests.Json;

/// <summary>Writing loses nothing, and what has been written is written the same again.</summary>
public sealed class RoundTripTest
{
    private const int DocumentCount = 10_000;

    private static readonly MethodInfo RecordCheck = typeof(RoundTripTest).GetMethod(nameof(CheckRecord), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo KeyCheck = typeof(RoundTripTest).GetMethod(nameof(CheckKeys), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static TheoryData<string> RootTypes => [.. Documents.Records(1).Select(record => record.GetType().Name).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Ten_thousand_documents_come_back_equal_and_are_written_again_byte_by_byte()
    {
        var failures = new ConcurrentBag<string>();

        Parallel.For(0, DocumentCount, seed =>
        {
            AllianceDataset document = Documents.Create(seed);
            foreach (bool indented in (bool[])[false, true])
            {
                byte[] written = AllianceJson.Write(document, new() { Indented = indented });
                AllianceDataset read = AllianceJson.Read(written);
                if (read != document)
                    failures.Add($"seed {seed}, indented {indented}: read is not what was written");
                if (!AllianceJson.Write(read, new() { Indented = indented }).AsSpan().SequenceEqual(written))
                    failures.Add($"seed {seed}, indented {indented}: the second text is not the first");
            }
        });

        Assert.Empty(failures);
    }

    [Theory]
    [MemberData(nameof(RootTypes))]
    public void Single_records_come_back_equal_through_both_doors(string type)
    {
        foreach (AllianceDataset document in Documents.Many(20))
        {
            IRecord[] records = [.. Documents.RecordsOf(document).Where(record => record.GetType().Name == type)];
            Assert.NotEmpty(records);
            foreach (IRecord record in records)
                RecordCheck.MakeGenericMethod(record.GetType()).Invoke(null, [record]);
        }
    }

    [Fact]
    public void Whole_documents_come_back_equal_through_the_plain_serializer() => Assert.All(Documents.Many(20), document =>
    {
        byte[] plain = JsonSerializer.SerializeToUtf8Bytes(document);
        Assert.Equal(AllianceJson.Write(document), plain);
        Assert.Equal(document, JsonSerializer.Deserialize<AllianceDataset>(plain));
    });

    [Fact]
    public void Performed_conversions_come_back_equal_through_the_plain_serializer() => Assert.All(Enumerable.Range(0, 100).Select(Documents.Conversion), conversion =>
    {
        byte[] plain = JsonSerializer.SerializeToUtf8Bytes(conversion);
        CurrencyConversion? read = JsonSerializer.Deserialize<CurrencyConversion>(plain);
        Assert.Equal(conversion, read);
        Assert.Equal(plain, JsonSerializer.SerializeToUtf8Bytes(read));
    });

    [Theory]
    [InlineData(typeof(PartialDate))]
    [InlineData(typeof(CountryCode))]
    [InlineData(typeof(CurrencyCode))]
    [InlineData(typeof(PartyReference))]
    [InlineData(typeof(RecordReference))]
    [InlineData(typeof(Id<Source>))]
    [InlineData(typeof(Id<AiAlliance>))]
    [InlineData(typeof(Term<MembershipStatus>))]
    [InlineData(typeof(Term<UnitOfMeasure>))]
    public void Values_come_back_as_keys_of_dictionaries(Type type)
    {
        object[] values = [.. Documents.Many(20).SelectMany(References.ValuesOf).Where(value => value.GetType() == type && $"{value}".Length > 0).Distinct()];

        Assert.NotEmpty(values);
        KeyCheck.MakeGenericMethod(type).Invoke(null, [values]);
    }

    [Fact]
    public void Ends_of_validity_come_back_as_keys_of_dictionaries() =>
        CheckKeys<ValidityBound>([.. Documents.Many(20).SelectMany(References.ValuesOf).OfType<Validity>().SelectMany(v => (object[])[v.Start, v.End]).Distinct()]);

    [Fact]
    public void Another_parser_finds_the_same_strings_and_numbers() => Assert.All(Documents.Many(100), document =>
    {
        using JsonDocument json = JsonDocument.Parse(AllianceJson.Write(document));
        JsonElement[] leaves = [.. LeavesOf(json.RootElement)];
        var strings = leaves.Where(leaf => leaf.ValueKind == JsonValueKind.String).Select(leaf => leaf.GetString()!).ToHashSet(StringComparer.Ordinal);
        HashSet<decimal> numbers = [.. leaves.Where(leaf => leaf.ValueKind == JsonValueKind.Number && leaf.TryGetDecimal(out _)).Select(leaf => leaf.GetDecimal())];

        foreach (object value in References.ValuesOf(document))
        {
            Assert.All(TextsOf(value), text => Assert.Contains(text, strings));
            if (value is decimal number)
                Assert.Contains(number, numbers);
        }
    });

    private static void CheckRecord<T>(T record) where T : class, IRecord
    {
        byte[] written = AllianceJson.WriteRecord(record);
        Assert.Equal(record, AllianceJson.ReadRecord<T>(written));
        Assert.Equal(record, AllianceJson.ReadRecord<T>(AllianceJson.WriteRecord(record, new() { Indented = true })));

        Assert.Equal(written, JsonSerializer.SerializeToUtf8Bytes(record));
        Assert.Equal(record, JsonSerializer.Deserialize<T>(written));

        // Inside another object, the serializer adds its own brackets and nothing else.
        byte[] wrapped = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, T[]>(StringComparer.Ordinal) { ["a"] = [record] });
        Assert.Equal([.. "{\"a\":["u8, .. written, .. "]}"u8], wrapped);
        Assert.Equal(record, JsonSerializer.Deserialize<Dictionary<string, T[]>>(wrapped)!["a"][0]);
    }

    private static void CheckKeys<T>(object[] values) where T : notnull
    {
        Dictionary<T, int> dictionary = values.Select((value, place) => (value, place)).ToDictionary(pair => (T)pair.value, pair => pair.place);

        string json = JsonSerializer.Serialize(dictionary);

        Assert.Equal(dictionary, JsonSerializer.Deserialize<Dictionary<T, int>>(json));
        using JsonDocument parsed = JsonDocument.Parse(json);
        Assert.Equal(values.Select(value => $"{value}"), parsed.RootElement.EnumerateObject().Select(member => member.Name), StringComparer.Ordinal);
    }

    private static IEnumerable<JsonElement> LeavesOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => LeavesOf(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(LeavesOf),
        _ => [element],
    };

    /// <summary>The texts that a value stands for in JSON, as strings of their own.</summary>
    private static IEnumerable<string> TextsOf(object value) => value switch
    {
        string text => [text],
        LocalizedText text => text.Entries.Select(entry => entry.Text),
        PartialDate or CountryCode or CurrencyCode or PartyReference or RecordReference => [$"{value}"],
        _ => [],
    };
}
