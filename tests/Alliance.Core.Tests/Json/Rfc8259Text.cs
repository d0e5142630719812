using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>One text through the own entry and the converters, for the cases of RFC 8259.</summary>
internal static class Rfc8259Text
{
    /// <summary>What both read.</summary>
    public static AllianceDataset Accepted(ReadOnlySpan<byte> text)
    {
        AllianceDataset own = AllianceJson.Read(text);
        Assert.Equal(own, JsonSerializer.Deserialize<AllianceDataset>(text));
        return own;
    }

    public static AllianceDataset Accepted(string text) => Accepted(Encoding.UTF8.GetBytes(text));

    /// <summary>Both refuse, the own entry with a place in the text.</summary>
    public static void Refused(byte[] text)
    {
        JsonException error = Assert.Throws<JsonException>(() => AllianceJson.Read(text));
        Assert.NotNull(error.Path);
        Assert.InRange(error.BytePositionInLine!.Value, 0, text.Length);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AllianceDataset>(text));
    }

    public static void Refused(string text) => Refused(Encoding.UTF8.GetBytes(text));

    /// <summary>The places where a string of any content can stand: known, known by language, unknown, deep in what is unknown, and as an unknown name.</summary>
    public static IEnumerable<byte[]> PlacesOfStrings(byte[] quoted) =>
    [
        [.. "{\"licence\":"u8, .. quoted, .. "}"u8],
        [.. "{\"title\":"u8, .. quoted, .. "}"u8],
        [.. "{\"title\":{\"en\":"u8, .. quoted, .. "}}"u8],
        [.. "{\"sources\":[{\"id\":\"a\",\"title\":\"t\",\"authors\":["u8, .. quoted, .. "]}]}"u8],
        [.. "{\"x\":"u8, .. quoted, .. "}"u8],
        [.. "{\"x\":[{\"y\":["u8, .. quoted, .. ",1]}]}"u8],
        [.. "{"u8, .. quoted, .. ":1}"u8],
        [.. "{\"x\":{"u8, .. quoted, .. ":1}}"u8],
    ];

    /// <summary>The places where a value of any kind can stand: unknown, in an array, in an object, in a record.</summary>
    public static IEnumerable<string> PlacesOfValues(string value) =>
    [
        $$"""{"x":{{value}}}""",
        $$"""{"x":[{{value}}]}""",
        $$"""{"x":[1,{{value}},{}]}""",
        $$"""{"x":{"y":{{value}}},"id":"a"}""",
        $$"""{"memberStates":[{"x":{{value}},"country":"KZ"}]}""",
    ];

    public const string ObservationStart = """{"marketObservations":[{"id":"a","market":"country:KZ","measure":"price","value":""";

    public const string ObservationEnd = "}]}";
}
