using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>Keep, ignore, reject: in the dataset, in its records and in what stands inside them.</summary>
public sealed class UnknownMemberHandlingTests
{
    private static readonly DatasetReadOptions Ignoring = new() { UnknownMembers = UnknownMemberHandling.Ignore };
    private static readonly DatasetReadOptions Rejecting = new() { UnknownMembers = UnknownMemberHandling.Reject };

    /// <summary>Texts with an unknown member, before and behind the known ones; the place of the first; the text without them.</summary>
    public static TheoryData<string, string, string> Places => new()
    {
        { """{"schemaVersion":"1.0","id":"a","x":{"y":[1.50,"\u0416"]}}""", "/x", """{"schemaVersion":"1.0","id":"a"}""" },
        { """{"x":null,"schemaVersion":"1.0","y":1,"id":"a","":2}""", "/x", """{"schemaVersion":"1.0","id":"a"}""" },
        { """{"schemaVersion":"1.0","memberStates":[{"country":"KZ","x":[]}]}""", "/memberStates/0/x", """{"schemaVersion":"1.0","memberStates":[{"country":"KZ"}]}""" },
        { """{"schemaVersion":"1.0","memberStates":[{"country":"KZ","memberships":[{"alliance":"a","x~/":1,"status":"member"}]}]}""", "/memberStates/0/memberships/0/x~0~1", """{"schemaVersion":"1.0","memberStates":[{"country":"KZ","memberships":[{"alliance":"a","status":"member"}]}]}""" },
        { """{"schemaVersion":"1.0","memberStates":[{"country":"KZ","evidence":{"confidence":"likely","citations":[{"source":"s","Ж":false}]}}]}""", "/memberStates/0/evidence/citations/0/Ж", """{"schemaVersion":"1.0","memberStates":[{"country":"KZ","evidence":{"confidence":"likely","citations":[{"source":"s"}]}}]}""" },
        { """{"schemaVersion":"1.0","Id":"a"}""", "/Id", """{"schemaVersion":"1.0"}""" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void They_are_kept_ignored_or_rejected(string text, string path, string without)
    {
        AllianceDataset bare = AllianceJson.Read(without);
        AllianceDataset kept = AllianceJson.Read(text, new DatasetReadOptions { UnknownMembers = UnknownMemberHandling.Keep });
        Assert.NotEqual(bare, kept);
        Assert.Equal(AllianceJson.Read(text), kept);
        Assert.Equal(kept, JsonSerializer.Deserialize<AllianceDataset>(text));

        AllianceDataset ignored = AllianceJson.Read(text, Ignoring);
        Assert.Equal(bare, ignored);
        Assert.Equal(without, Encoding.UTF8.GetString(AllianceJson.Write(ignored)));

        JsonException error = Assert.Throws<JsonException>(() => AllianceJson.Read(text, Rejecting));
        Assert.Equal(path, error.Path);
        Assert.Contains(" is not known.", error.Message, StringComparison.Ordinal);
        Assert.Equal(bare, AllianceJson.Read(without, Rejecting));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void The_serializer_rejects_them_where_its_options_disallow_unmapped_members(string text, string path, string without)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AllianceDataset>(text, JsonSerializerOptions.Strict));
        Assert.Equal(path, error.Data[JsonErrorData.Pointer]);
        Assert.Contains(" is not known.", error.Message, StringComparison.Ordinal);
        Assert.Equal(AllianceJson.Read(without), JsonSerializer.Deserialize<AllianceDataset>(without, JsonSerializerOptions.Strict));
    }

    [Fact]
    public void In_a_list_and_as_a_record_of_any_kind_too()
    {
        Assert.Equal("/1/x", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<Membership>>("""[{"alliance":"a","status":"member"},{"alliance":"a","status":"member","x":1}]""", JsonSerializerOptions.Strict)).Data[JsonErrorData.Pointer]);
        Assert.Equal("/x", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IRecord>("""{"type":"member-state","country":"KZ","x":1}""", JsonSerializerOptions.Strict)).Data[JsonErrorData.Pointer]);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IRecord>("""{"type":"weather","id":"a"}""", JsonSerializerOptions.Strict));
        Assert.Equal(new MemberState { Country = CountryCode.KZ }, JsonSerializer.Deserialize<IRecord>("""{"type":"member-state","country":"KZ"}""", JsonSerializerOptions.Strict));
    }

    [Theory]
    [InlineData("""{"schemaVersion":"1.0","Id":"a"}""", "The member \"Id\" is not known. Did you mean \"id\"? Path: ")]
    [InlineData("""{"schemaVersion":"1.0","memberStates":[{"country":"KZ","weather":1}]}""", "The member \"weather\" is not known. Known members: country, memberships, evidence. Path: ")]
    public void The_error_names_a_similar_member_or_all_of_them(string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<JsonException>(() => AllianceJson.Read(text, Rejecting)).Message, StringComparison.Ordinal);

    /// <summary>Whoever rejects unknown members wants those of the format and no others.</summary>
    [Fact]
    public void Annotations_are_rejected_as_well()
    {
        const string Text = """{"country":"KZ","x-note":"a"}""";
        Assert.Equal("/x-note", Assert.Throws<JsonException>(() => AllianceJson.ReadRecord<MemberState>(Text, Rejecting)).Path);
        Assert.Equal("/x-note", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MemberState>(Text, JsonSerializerOptions.Strict)).Data[JsonErrorData.Pointer]);
        Assert.Equal(["x-note"], JsonSerializer.Deserialize<MemberState>(Text)!.Unknown.Names);
    }

    [Theory]
    [InlineData("""{"x":1,"x":2}""")]
    [InlineData("""{"x":1,"\u0078":2}""")]
    [InlineData("""{"x":1,"id":"a","y":{"z":[{"a":1,"a":1}]}}""")]
    [InlineData("""{"x":[1,]}""")]
    [InlineData("""{"x":tru}""")]
    [InlineData("""{"x":01}""")]
    [InlineData("""{"x":"\ud800"}""")]
    [InlineData("""{"x":{"\ud800":1}}""")]
    [InlineData("""{"x":"\x"}""")]
    [InlineData("""{"x":}""")]
    [InlineData("""{"x":1""")]
    [InlineData("""{"x":/**/1}""")]
    public void What_is_ignored_still_has_to_be_sound_JSON(string text)
    {
        JsonException kept = Assert.Throws<JsonException>(() => AllianceJson.Read(text));
        JsonException ignored = Assert.Throws<JsonException>(() => AllianceJson.Read(text, Ignoring));
        Assert.Equal((kept.Path, kept.BytePositionInLine, kept.Message), (ignored.Path, ignored.BytePositionInLine, ignored.Message));
        Assert.Throws<JsonException>(() => AllianceJson.Read(text, Rejecting));
    }

    [Fact]
    public void What_is_ignored_counts_against_its_bound() =>
        Assert.Throws<JsonException>(() => AllianceJson.Read("""{"x":12345}""", Ignoring with { MaxUnknownBytes = 8 }));

    [Fact]
    public void Lines_and_single_records_are_treated_alike()
    {
        const string Record = """{"type":"member-state","country":"KZ","x":1}""";
        byte[] line = Encoding.UTF8.GetBytes(Record);
        var bare = new MemberState { Country = new("KZ") };
        Assert.Equal(bare, Assert.Single(AllianceJson.ReadLines(new MemoryStream(line), new JsonLinesOptions { Read = Ignoring })));
        Assert.Equal("/x", Assert.Throws<JsonException>(() => AllianceJson.ReadLines(new MemoryStream(line), new JsonLinesOptions { Read = Rejecting }).Count()).Path);
        Assert.Equal(bare, AllianceJson.ReadRecord<MemberState>("""{"x":1,"country":"KZ"}""", Ignoring));
        Assert.Equal("/x", Assert.Throws<JsonException>(() => AllianceJson.ReadRecord<MemberState>("""{"x":1,"country":"KZ"}""", Rejecting)).Path);
    }

    [Fact]
    public void A_later_minor_version_may_be_rejected_for_what_it_adds()
    {
        const string Text = """{"schemaVersion":"1.7","weather":"fair"}""";
        Assert.Equal("1.7", AllianceJson.Read(Text, Ignoring).SchemaVersion);
        Assert.Equal("/weather", Assert.Throws<JsonException>(() => AllianceJson.Read(Text, Rejecting)).Path);
    }
}
