using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Alliance.Core.Json;
using Alliance.Core.TestData;

namespace Alliance.Core.Tests.Json;

/// <summary>The model within plain JsonSerializer, and in a context of a user's own.</summary>
public sealed class SerializerTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private static readonly JsonSerializerOptions Lenient = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly MemberState Kazakhstan = Samples.Dataset.MemberStates[0] with { Unknown = UnknownMembers.Parse("""{"x":[{"y":1}]}""") };

    public static TheoryData<string> Policies => ["plain", "camel", "snake", "upper", "web"];

    [Fact]
    public void A_record_has_the_bytes_that_AllianceJson_writes()
    {
        Assert.Equal(AllianceJson.WriteRecord(Kazakhstan), JsonSerializer.SerializeToUtf8Bytes(Kazakhstan));
        Assert.Equal(AllianceJson.WriteRecord(Kazakhstan, new() { Indented = true }), JsonSerializer.SerializeToUtf8Bytes(Kazakhstan, Indented));
        Assert.Equal(Samples.Text, JsonSerializer.Serialize(Samples.Dataset));
        Assert.Equal(Samples.Dataset, JsonSerializer.Deserialize<AllianceDataset>(Samples.Text));
    }

    [Theory, MemberData(nameof(Policies))]
    public void Options_change_nothing_about_a_record(string policy)
    {
        JsonSerializerOptions options = policy switch
        {
            "camel" => new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DictionaryKeyPolicy = JsonNamingPolicy.CamelCase },
            "snake" => new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
            "upper" => new() { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) }, NumberHandling = JsonNumberHandling.WriteAsString },
            "web" => new(JsonSerializerDefaults.Web),
            _ => new(),
        };
        string json = JsonSerializer.Serialize(Samples.Dataset, options);
        Assert.Equal(Samples.Text, json);
        Assert.Equal(Samples.Dataset, JsonSerializer.Deserialize<AllianceDataset>(json, options));
    }

    [Fact]
    public void Values_stand_in_lists_and_as_keys_of_dictionaries()
    {
        RoundTrip(new Dictionary<Id<Source>, int> { [new("a-b")] = 1 }, """{"a-b":1}""");
        RoundTrip(new Dictionary<CountryCode, PartialDate> { [new("KZ")] = new(2024, 12) }, """{"KZ":"2024-12"}""");
        RoundTrip(new Dictionary<PartialDate, CurrencyCode> { [new(2024)] = new("EUR") }, """{"2024":"EUR"}""");
        RoundTrip(new Dictionary<Term<MembershipStatus>, bool> { [MembershipStatus.Member] = true }, """{"member":true}""");
        RoundTrip(new Dictionary<RecordReference, bool> { [new(RecordKind.Alliance, "brics")] = true }, """{"alliance:brics":true}""");
        RoundTrip<List<Money>>([new(1.50m, new("EUR"))], """[{"amount":1.50,"currency":"EUR"}]""");
        RoundTrip<ValueList<ValueList<Id<Source>>>>([[new("a"), new("b")], []], """[["a","b"],[]]""");
        RoundTrip<ValueList<PartyReference>>([PartyReference.Parse("country:KZ"), PartyReference.Parse("country:SUHH")], """["country:KZ","country:SUHH"]""");
        RoundTrip<ValueList<int>>([1, 2], "[1,2]");
        RoundTrip<ValueList<string>>(["a"], """["a"]""");
        RoundTrip<ValueList<string>>(["é \" '+<&>\u2028"], """["é \" '+<&>\u2028"]""");
        RoundTrip<LocalizedText>("a", "\"a\"");
        RoundTrip(Validity.From(2024), """{"from":"2024"}""");
        RoundTrip<PartyReference?>(null, "null");

        static void RoundTrip<T>(T value, string json)
        {
            Assert.Equal(json, JsonSerializer.Serialize(value));
            Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
        }
    }

    [Theory]
    [InlineData("\r\n", '\t', 1)]
    [InlineData("\n", ' ', 4)]
    public void Within_an_indented_text_a_record_is_indented_as_the_text_is(string newLine, char character, int size)
    {
        var options = new JsonSerializerOptions { WriteIndented = true, NewLine = newLine, IndentCharacter = character, IndentSize = size };
        string json = JsonSerializer.Serialize(
            new
            {
                Named = new Dictionary<string, MemberState>(StringComparer.Ordinal) { ["a"] = Kazakhstan, ["b"] = Kazakhstan },
                Listed = new[] { Kazakhstan, Kazakhstan },
                OfAnyKind = new IRecord[] { Kazakhstan },
                Memberships = Kazakhstan.Memberships,
                Dates = new PartialDate[] { new(2024), new(2024, 12) },
                Ids = (ValueList<Id<Source>>)[new("a"), new("b")],
                Words = new[] { Confidence.Likely },
                Money = new Money[][] { [new(1.50m, new("EUR"))], [] },
                Texts = new LocalizedText[] { "a \"b\" é", LocalizedText.Of(("en", "\\"), ("ru", "я")) },
                Parties = new PartyReference[] { PartyReference.Parse("other:A 'B' <C> \"D\"") },
                Unknown = new[] { Kazakhstan.Unknown, UnknownMembers.Parse("""{"é":[1.50,1E5,true,false,null,{},[],"\\"]}"""), default },
            },
            options);
        string whole = JsonSerializer.Serialize(JsonDocument.Parse(json), new JsonSerializerOptions(options) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Assert.Equal(whole, json);
    }

    [Fact]
    public void Indented_or_not_the_tokens_are_spelled_alike()
    {
        Assert.All(Documents.Many(20), document => Assert.Equal(Encoding.UTF8.GetString(AllianceJson.Write(document, new() { Indented = true })), JsonSerializer.Serialize(document, Indented)));
        const string spelled = """{"x\u007f<é>":["\u00e9\/","\u2028","😀'+",1.0e+2,-0.0]}""";
        string json = JsonSerializer.Serialize(new[] { UnknownMembers.Parse(spelled) }, Indented);
        Assert.Equal($"[{spelled}]", json.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("$.State", 1, 9, """{"State":""" + "\n" + """ {"country":"KZ","memberships":[{"alliance":"a","status":"member","validity":{"from":5}}]}}""", "At /memberships/0/validity/from of the value, line 2, column ")]
    [InlineData("$.List", 0, 8, """{"List":[{"alliance":"a","status":"member"},{"alliance":"a","status":5}]}""", "At /status of the value, line 1, column 70. In item 1 of the list.")]
    [InlineData("$.Id", 0, 10, """{"Id":"A b"}""", "Not an id")]
    [InlineData("$.Status", 0, 13, """{"Status":7}""", "Expected a string")]
    [InlineData("$.Date", 0, 20, """{"Date":"2024-02-30"}""", "Not a partial date")]
    public void An_error_has_the_callers_path_and_the_way_from_there_in_its_message(string path, long line, long position, string json, string message)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<UsersReport>(json));
        Assert.Equal(path, error.Path);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(line, error.LineNumber);
        Assert.InRange(error.BytePositionInLine!.Value, 0, json.Length + position);
    }

    [Theory]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"A\":1}")]
    [InlineData("{\"\":1}")]
    public void A_key_that_is_none_is_a_JsonException(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Id<Source>, int>>(json));

    [Fact]
    public void Bytes_that_are_no_UTF8_are_a_JsonException_here_too()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MemberState>([.. "{\"country\":\"KZ\",\""u8, 0x80, .. "\":1}"u8]));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MemberState>([.. "{\"country\":\"KZ\",\"x\":\""u8, 0x80, .. "\"}"u8]));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Source>([.. "{\"id\":\"a\",\"title\":\""u8, 0x80, .. "\"}"u8]));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartyReference>([.. "\"other:"u8, 0x80, (byte)'"']));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(64)]
    public void Values_that_are_cut_into_segments_are_read(int size)
    {
        byte[] text = Samples.Utf8;
        var reader = new Utf8JsonReader(Segment.Of(text, size));
        Assert.Equal(Samples.Dataset, JsonSerializer.Deserialize<AllianceDataset>(ref reader));
    }

    [Fact]
    public async Task Values_that_come_through_a_pipe_are_read()
    {
        var pipe = PipeReader.Create(Segment.Of(Samples.Utf8, 7));
        Assert.Equal(Samples.Dataset, await JsonSerializer.DeserializeAsync<AllianceDataset>(pipe, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_value_whose_first_token_another_reader_has_read_is_a_value_or_a_JsonException()
    {
        var before = new Utf8JsonReader("{"u8, isFinalBlock: false, default);
        Assert.True(before.Read());
        var after = new Utf8JsonReader("\"amount\":1,\"currency\":\"RUB\"}"u8, isFinalBlock: true, before.CurrentState);
        try
        {
            Assert.Equal(new Money(1, CurrencyCode.RUB), new MoneyConverter().Read(ref after, typeof(Money), JsonSerializerOptions.Default));
        }
        catch (JsonException)
        {
        }
    }

    [Fact]
    public void The_way_to_an_error_is_found_across_segments()
    {
        var error = Assert.Throws<JsonException>(() =>
        {
            var reader = new Utf8JsonReader(Segment.Of("""{"country":"KZ","memberships":[{"alliance":"a","a/b":1,"status":5}]}"""u8.ToArray(), 3));
            JsonSerializer.Deserialize<MemberState>(ref reader);
        });
        Assert.Contains("At /memberships/0/status of the value, line 1, column ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_that_span_the_buffer_of_a_stream_are_read()
    {
        var options = new JsonSerializerOptions { DefaultBufferSize = 16 };
        using var stream = new TricklingStream([.. "[ "u8, .. Samples.Utf8, .. ", "u8, .. Samples.Utf8, (byte)']']);
        List<AllianceDataset>? read = await JsonSerializer.DeserializeAsync<List<AllianceDataset>>(stream, options, TestContext.Current.CancellationToken);
        Assert.Equal([Samples.Dataset, Samples.Dataset], read!);
    }

    [Fact]
    public async Task An_error_far_into_a_stream_has_its_path_and_line()
    {
        var options = new JsonSerializerOptions { DefaultBufferSize = 16 };
        using var stream = new TricklingStream([.. "[\n"u8, .. Samples.Utf8, .. ",\n{\"memberStates\":[{\"country\":\"kz\"}]}]"u8]);
        JsonException error = await Assert.ThrowsAsync<JsonException>(() => JsonSerializer.DeserializeAsync<List<AllianceDataset>>(stream, options, TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(("$[1]", 2L), (error.Path, error.LineNumber));
        Assert.Contains("At /memberStates/0/country of the value, line 3, column 29.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_users_own_context_needs_nothing_but_its_own_type()
    {
        var report = new UsersReport
        {
            State = Kazakhstan,
            List = Kazakhstan.Memberships,
            Id = new("a"),
            Status = MembershipStatus.Partner,
            Date = new(2024, 12),
            Names = ["a", "b"],
            Budget = new(1.50m, new("EUR")),
        };
        string json = JsonSerializer.Serialize(report, UsersContext.Default.UsersReport);
        Assert.Equal(JsonSerializer.Serialize(report), json);
        UsersReport read = JsonSerializer.Deserialize(json, UsersContext.Default.UsersReport)!;
        Assert.Equal(report, read);
    }

    [Fact]
    public void Comments_and_commas_are_passed_over_where_the_options_allow_them()
    {
        const string text = """[ {"country":"KZ", /* how */ "memberships":[{"alliance":"brics","status":"partner"},],"x":{"é":"\u00e9","n":1.0,}}, ]""";
        MemberState read = Assert.Single(JsonSerializer.Deserialize<MemberState[]>(text, Lenient)!);
        MemberState plain = JsonSerializer.Deserialize<MemberState>("""{"country":"KZ","memberships":[{"alliance":"brics","status":"partner"}]}""")!;
        Assert.Equal(plain, read with { Unknown = default });
        Assert.Equal(["x"], read.Unknown.Names);
        Assert.True(read.Unknown.TryGetValue("x", out JsonElement kept) && kept.GetProperty("é").GetString() == "é" && kept.GetProperty("n").GetRawText() == "1.0");

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MemberState[]>(text));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MemberState>("""{"country":"KZ","x":"\ud800"}""", Lenient));
    }

    [Fact]
    public void Every_converter_that_a_type_names_can_be_seen_from_outside() => Assert.DoesNotContain(
        typeof(AllianceDataset).Assembly.GetExportedTypes()
            .Select(t => Attribute.GetCustomAttribute(t, typeof(JsonConverterAttribute)))
            .OfType<JsonConverterAttribute>(),
        a => !(a.ConverterType!.IsVisible && a.ConverterType.GetConstructor(Type.EmptyTypes) is not null));

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Of(byte[] bytes, int size)
        {
            // Each in an array of its own: beside each other they could be read as one.
            var first = new Segment { Memory = bytes.AsMemory(0, size).ToArray() };
            Segment last = first;
            for (int start = size; start < bytes.Length; start += size)
            {
                var next = new Segment { Memory = bytes.AsMemory(start, Math.Min(size, bytes.Length - start)).ToArray(), RunningIndex = start };
                last.Next = next;
                last = next;
            }
            return new(first, 0, last, last.Memory.Length);
        }
    }
}
