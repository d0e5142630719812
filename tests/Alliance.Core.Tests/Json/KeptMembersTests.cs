using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>What this version does not know is kept and written back.</summary>
public sealed class KeptMembersTests
{
    [Theory]
    [InlineData("""{"country":"KZ","b":1.50,"a":[{"z":1,"y":"\u0416"},[]],"c":{}}""")]
    [InlineData("""{"country":"KZ","memberships":[{"alliance":"a","status":"member","evidence":{"confidence":"likely","x":1},"y":[null]}],"z":true}""")]
    [InlineData("""{"country":"KZ","na\"me\u007f Ж":1}""")]
    [InlineData("""{"country":"KZ","Country":"kz"}""")]
    public void Unknown_members_come_back_in_their_order_at_every_depth(string json) =>
        Assert.Equal(json, Encoding.UTF8.GetString(AllianceJson.WriteRecord(AllianceJson.ReadRecord<MemberState>(json))));

    [Fact]
    public void They_stand_behind_the_known_ones_wherever_they_stood() => Assert.Equal(
        """{"country":"KZ","b":1,"a":2}""",
        Encoding.UTF8.GetString(AllianceJson.WriteRecord(AllianceJson.ReadRecord<MemberState>("""{ "b" : 1, "country" : "KZ", "a" : 2 }"""))));

    [Fact]
    public void They_are_indented_with_the_rest()
    {
        string json = """
            {
              "country": "KZ",
              "a": {
                "b": [
                  1,
                  {}
                ],
                "c": "x, y: {"
              },
              "d": []
            }
            """.ReplaceLineEndings("\n");
        MemberState record = AllianceJson.ReadRecord<MemberState>(json);
        Assert.Equal(json, Encoding.UTF8.GetString(AllianceJson.WriteRecord(record, new() { Indented = true })));
        Assert.Equal(record, AllianceJson.ReadRecord<MemberState>(Encoding.UTF8.GetString(AllianceJson.WriteRecord(record))));
    }

    [Fact]
    public void They_count_when_records_are_compared()
    {
        MemberState one = AllianceJson.ReadRecord<MemberState>("""{"country":"KZ","x":1}""");
        Assert.Equal(one, AllianceJson.ReadRecord<MemberState>("""{"x": 1, "country":"KZ"}"""));
        Assert.NotEqual(one, AllianceJson.ReadRecord<MemberState>("""{"country":"KZ","x":2}"""));
        Assert.NotEqual(one, AllianceJson.ReadRecord<MemberState>("""{"country":"KZ"}"""));
    }

    [Theory]
    [InlineData("Ж\"\\\u2028\u007f\n")]
    [InlineData("a")]
    [InlineData("")]
    public void Members_given_in_code_are_equal_when_read_again(string name)
    {
        var record = new MemberState { Country = new("KZ"), Unknown = default(UnknownMembers).With(name, "[1, 2]") };
        Assert.Equal(record, AllianceJson.ReadRecord<MemberState>(AllianceJson.WriteRecord(record)));
        Assert.Equal(record, AllianceJson.ReadRecord<MemberState>(AllianceJson.WriteRecord(record, new() { Indented = true })));
        Assert.Equal(record.Unknown, UnknownMembers.Parse(JsonSerializer.Serialize(new Dictionary<string, int[]>(StringComparer.Ordinal) { [name] = [1, 2] })));
    }

    [Fact]
    public void The_deepest_value_that_can_be_written_is_written_indented_too()
    {
        var record = new MemberState { Country = new("KZ"), Unknown = default(UnknownMembers).With("x", new string('[', 63) + new string(']', 63)) };
        byte[] compact = AllianceJson.WriteRecord(record);
        byte[] indented = AllianceJson.WriteRecord(record, new() { Indented = true });
        Assert.Equal(Encoding.UTF8.GetString(compact), Encoding.UTF8.GetString(indented).Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_word_of_an_open_vocabulary_is_kept()
    {
        const string Json = """{"country":"KZ","memberships":[{"alliance":"a","status":"friend-of-the-house"}]}""";
        MemberState record = AllianceJson.ReadRecord<MemberState>(Json);
        Assert.False(record.Memberships[0].Status.IsKnown);
        Assert.Equal(Json, Encoding.UTF8.GetString(AllianceJson.WriteRecord(record)));
    }

    [Theory]
    [InlineData("""{"country":"KZ","memberships":null,"evidence":null}""", """{"country":"KZ"}""")]
    [InlineData("""{"country":"KZ","memberships":[],"evidence":{}}""", """{"country":"KZ"}""")]
    [InlineData("""{"country":"KZ","memberships":[{"alliance":"a","status":"member","founding":null,"validity":{"from":null,"until":null},"role":null}]}""", """{"country":"KZ","memberships":[{"alliance":"a","status":"member"}]}""")]
    [InlineData("""{"country":"KZ","memberships":[{"alliance":"a","status":"member","validity":{"from":"unknown","until":".."}}]}""", """{"country":"KZ","memberships":[{"alliance":"a","status":"member"}]}""")]
    public void Null_and_the_default_say_the_same_as_leaving_out(string json, string canonical) =>
        Assert.Equal(canonical, Encoding.UTF8.GetString(AllianceJson.WriteRecord(AllianceJson.ReadRecord<MemberState>(json))));

    [Fact]
    public void A_word_that_is_the_default_is_read_and_left_out() => Assert.Equal(
        """{"title":"t","unit":"count"}""",
        JsonSerializer.Serialize(JsonSerializer.Deserialize<Indicator>("""{"title":"t","unit":"count","accumulation":"not-stated"}""")));
}
