using System.Text;
using System.Text.Json;
using Alliance.Core.Json;
using Alliance.Core.Tests.Validation;

namespace Alliance.Core.Tests.Json;

/// <summary>Records of whatever kind, and unknown members on their own, in plain <see cref="JsonSerializer"/>.</summary>
public sealed class AnyRecordTests
{
    public static TheoryData<IRecord> Records { get; } = new(ValidRecords.All.OfType<IRecord>());

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_is_written_as_in_a_line_and_read_back(IRecord record)
    {
        using var stream = new MemoryStream();
        AllianceJson.WriteLines(stream, [record]);
        string line = Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n');
        Assert.Equal(line, JsonSerializer.Serialize(record));
        Assert.Equal(record, JsonSerializer.Deserialize<IRecord>(line));
        string indented = JsonSerializer.Serialize(record, new JsonSerializerOptions { WriteIndented = true });
        Assert.Contains("\n  \"type\"", indented, StringComparison.Ordinal);
        Assert.Equal(record, JsonSerializer.Deserialize<IRecord>(indented));
        Assert.Equal([record, record], JsonSerializer.Deserialize<List<IRecord>>(JsonSerializer.Serialize<List<IRecord>>([record, record]))!);
    }

    [Theory]
    [InlineData("""{"id":"a","title":"x","type":"source"}""")]
    [InlineData("""{"id":"a","\u0074ype":"source","title":"x"}""")]
    public void The_kind_may_stand_anywhere(string json) =>
        Assert.Equal(new Source { Id = new("a"), Title = "x" }, JsonSerializer.Deserialize<IRecord>(json));

    [Theory]
    [InlineData("""{"id":"a","title":"x"}""", "lacks the member \"type\"")]
    [InlineData("""{"type":"Sauce","id":"a","title":"x"}""", "Sauce")]
    [InlineData("""{"type":"source","id":"a","title":"x","type":"source"}""", "twice")]
    [InlineData("""{"type":"source","id":"a"}""", "title")]
    [InlineData("[]", "an object")]
    public void Without_its_kind_no_record_is_read(string json, string why) =>
        Assert.Contains(why, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IRecord>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_member_named_as_the_kind_is_not_written() =>
        Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize<IRecord>(new Source { Id = new("a"), Title = "x", Unknown = UnknownMembers.Parse("""{"type":1}""") }));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"a":1,"b":{"c":[true,null,"é"]}}""")]
    public void Unknown_members_alone_are_an_object_of_them(string json)
    {
        UnknownMembers members = JsonSerializer.Deserialize<UnknownMembers>(json);
        Assert.Equal((UnknownMembers.Parse(json), json), (members, JsonSerializer.Serialize(members)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("1")]
    public void Unknown_members_that_are_none_are_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<UnknownMembers>(json));

    [Theory]
    [InlineData(true, JsonCommentHandling.Disallow)]
    [InlineData(false, JsonCommentHandling.Skip)]
    [InlineData(false, JsonCommentHandling.Disallow)]
    public void Bytes_that_are_no_UTF8_are_refused_whatever_the_options_allow(bool allowsCommas, JsonCommentHandling comments)
    {
        var options = new JsonSerializerOptions { AllowTrailingCommas = allowsCommas, ReadCommentHandling = comments };
        foreach (string json in new[] { "{\"id\":\"a\",\"title\":\"Caf\u00E9 \"}", "{\"id\":\"a\",\"title\":\"x\",\"z\u00FF\":1}" })
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Source>(Encoding.Latin1.GetBytes(json), options));
    }

    [Fact]
    public void No_member_has_no_name() => Assert.Throws<ArgumentNullException>(() => UnknownMembers.Parse("""{"":1}""").TryGetValue(null!, out _));

    [Fact]
    public void There_are_three_ways_to_treat_unknown_members() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DatasetReadOptions { UnknownMembers = (UnknownMemberHandling)9 });
}
