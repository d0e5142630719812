using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>Each bound is kept to the byte, and refused in its own words.</summary>
public sealed class LimitsTests
{
    private static readonly JsonSerializerOptions ThreeLevels = new() { MaxDepth = 3 };
    private static readonly JsonSerializerOptions FourLevels = new() { MaxDepth = 4 };

    /// <summary>A text, what bounds it exactly, the same drawn one tighter, and what is then said, where.</summary>
    public static TheoryData<string, DatasetReadOptions, DatasetReadOptions, string, string, long> Bounds => new()
    {
        { """{"id":"abc"}""", new() { MaxBytes = 12 }, new() { MaxBytes = 11 }, "The text is longer than 11 bytes.", "", 0 },
        { """{"sources":[]}""", new() { MaxDepth = 2 }, new() { MaxDepth = 1 }, "The text is nested deeper than 1 levels.", "/sources", 11 },
        { """{"x":[]}""", new() { MaxDepth = 2 }, new() { MaxDepth = 1 }, "The text is nested deeper than 1 levels.", "/x", 5 },
        { """{"x":[[{}]]}""", new() { MaxDepth = 4 }, new() { MaxDepth = 3 }, "The text is nested deeper than 3 levels.", "/x/0/0", 7 },
        { """{"x":{"y":{}}}""", new() { MaxDepth = 3 }, new() { MaxDepth = 2 }, "The text is nested deeper than 2 levels.", "/x/y", 10 },
        { """{"memberStates":[{"country":"KZ","x":{}}]}""", new() { MaxDepth = 4 }, new() { MaxDepth = 3 }, "The text is nested deeper than 3 levels.", "/memberStates/0/x", 37 },
        { """{"memberStates":[{"country":"KZ"}],"items":[]}""", new() { MaxRecords = 1 }, new() { MaxRecords = 0 }, "There are more than 0 records.", "/memberStates/0", 17 },
        { """{"memberStates":[{"country":"KZ"},{"country":"RU"}],"sources":[{"id":"a","title":"t"}]}""", new() { MaxRecords = 3 }, new() { MaxRecords = 2 }, "There are more than 2 records.", "/sources/0", 63 },
        { """{"name":1}""", new() { MaxStringBytes = 4 }, new() { MaxStringBytes = 3 }, "The string is longer than 3 bytes.", "/name", 1 },
        { """{"n\u0061me":1}""", new() { MaxStringBytes = 9 }, new() { MaxStringBytes = 8 }, "The string is longer than 8 bytes.", "/name", 1 },
        { """{"x":1,"titl\u0065":"t","licence":null,"id":"a"}""", new() { MaxStringBytes = 1 }, new() { MaxStringBytes = 0 }, "The string is longer than 0 bytes.", "/x", 1 },
        { """{"title":{"en":"abc"}}""", new() { MaxStringBytes = 3 }, new() { MaxStringBytes = 2 }, "The string is longer than 2 bytes.", "/title/en", 15 },
        { """{"id":"abcd"}""", new() { MaxStringBytes = 4 }, new() { MaxStringBytes = 3 }, "The string is longer than 3 bytes.", "/id", 6 },
        { """{"id":"\u0061b"}""", new() { MaxStringBytes = 7 }, new() { MaxStringBytes = 6 }, "The string is longer than 6 bytes.", "/id", 6 },
        { """{"title":"Жизнь"}""", new() { MaxStringBytes = 10 }, new() { MaxStringBytes = 9 }, "The string is longer than 9 bytes.", "/title", 9 },
        { """{"x":[1,2]}""", new() { MaxUnknownBytes = 9 }, new() { MaxUnknownBytes = 8 }, "The unknown members take up more than 8 bytes.", "/x", 1 },
        { """{"x":1,"id":"a","y":22}""", new() { MaxUnknownBytes = 11 }, new() { MaxUnknownBytes = 10 }, "The unknown members take up more than 10 bytes.", "/y", 16 },
        { """{"long-name":1}""", new() { MaxUnknownBytes = 13 }, new() { MaxUnknownBytes = 12 }, "The unknown members take up more than 12 bytes.", "/long-name", 1 },
        { """{"memberStates":[{"country":"KZ","x":1},{"country":"RU","x":1}]}""", new() { MaxUnknownBytes = 10 }, new() { MaxUnknownBytes = 9 }, "The unknown members take up more than 9 bytes.", "/memberStates/1/x", 56 },
        { """{"marketObservations":[{"value":-12.5e1,"id":"a","market":"country:KZ","measure":"price"}]}""", new() { MaxNumberLength = 7 }, new() { MaxNumberLength = 6 }, "The number is longer than 6 characters.", "/marketObservations/0/value", 32 },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void A_bound_is_reached_and_not_overstepped(string text, DatasetReadOptions exact, DatasetReadOptions tighter, string message, string path, long position)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Assert.Equal(AllianceJson.Read(text), AllianceJson.Read(utf8, exact));
        Assert.Equal(AllianceJson.Read(text), AllianceJson.Read(new MemoryStream(utf8), exact));
        foreach (Action read in (Action[])[() => AllianceJson.Read(utf8, tighter), () => AllianceJson.Read(text, tighter), () => AllianceJson.Read(new TricklingStream(utf8), tighter)])
        {
            JsonException error = Assert.Throws<JsonException>(read);
            Assert.Equal((path, position), (error.Path, error.BytePositionInLine));
            Assert.StartsWith(message + " Path: ", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_defaults_are_those_documented()
    {
        DatasetReadOptions options = DatasetReadOptions.Default;
        Assert.Equal(
            (256L * 1024 * 1024, 64, 10_000_000L, 1024 * 1024, 16L * 1024 * 1024, 400, UnknownMemberHandling.Keep),
            (options.MaxBytes, options.MaxDepth, options.MaxRecords, options.MaxStringBytes, options.MaxUnknownBytes, options.MaxNumberLength, options.UnknownMembers));
        Assert.Equal((4L * 1024 * 1024, long.MaxValue), (JsonLinesOptions.Default.Read.MaxBytes, JsonLinesOptions.Default.Read.MaxRecords));
    }

    [Fact]
    public void By_default_a_string_has_a_mebibyte_and_what_is_unknown_sixteen()
    {
        Assert.Equal(1024 * 1024, AllianceJson.Read(Licence(1024 * 1024)).Licence!.Length);
        Assert.StartsWith("The string is longer than 1048576 bytes.", Assert.Throws<JsonException>(() => AllianceJson.Read(Licence(1024 * 1024 + 1))).Message, StringComparison.Ordinal);
        Assert.Equal(1, AllianceJson.Read(Unknown(16 * 1024 * 1024)).Unknown.Count);
        Assert.StartsWith("The unknown members take up more than 16777216 bytes.", Assert.Throws<JsonException>(() => AllianceJson.Read(Unknown(16 * 1024 * 1024 + 1))).Message, StringComparison.Ordinal);

        static string Licence(int length) => $$"""{"licence":"{{new string('a', length)}}"}""";
        static string Unknown(int length) => $$"""{"x":"{{new string('a', length - 6)}}"}""";
    }

    [Fact]
    public void Records_count_in_the_lists_of_a_dataset_and_nowhere_else()
    {
        var none = new DatasetReadOptions { MaxRecords = 0 };
        Assert.Equal(1, AllianceJson.Read("""{"x":[{},{}]}""", none).Unknown.Count);
        Assert.Equal(2, AllianceJson.ReadRecord<MemberState>("""{"country":"KZ","memberships":[{"alliance":"a","status":"member"},{"alliance":"b","status":"member"}]}""", none).Memberships.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(65)]
    public void A_depth_that_is_none_is_refused(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DatasetReadOptions { MaxDepth = depth });

    [Fact]
    public void A_negative_bound_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DatasetReadOptions { MaxBytes = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DatasetReadOptions { MaxRecords = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DatasetReadOptions { MaxStringBytes = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DatasetReadOptions { MaxUnknownBytes = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DatasetReadOptions { MaxNumberLength = -1 });
    }

    [Fact]
    public void Within_JsonSerializer_its_own_depth_holds()
    {
        string text = """{"x":[[[]]]}""";
        Assert.NotNull(JsonSerializer.Deserialize<AllianceDataset>(text, FourLevels));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AllianceDataset>(text, ThreeLevels));
    }
}
