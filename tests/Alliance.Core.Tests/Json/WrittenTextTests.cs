using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Alliance.Core.Json;
using Alliance.Core.TestData;

namespace Alliance.Core.Tests.Json;

/// <summary>What we write is, byte by byte, what System.Text.Json writes, but for the escapes, which docs/format.md tells one by one.</summary>
public sealed partial class WrittenTextTests
{
    private static readonly JsonReadOptions KnownOnly = new() { UnknownMembers = UnknownMemberHandling.Ignore };
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true, NewLine = "\n" };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_equals_what_the_platform_writes_up_to_the_escapes_documented(bool indented) => Assert.All(Documents.Many(200).Append(Awkward), document =>
    {
        // What is unknown keeps its own spelling.
        string ours = Encoding.UTF8.GetString(AllianceJson.Write(AllianceJson.Read(AllianceJson.Write(document), KnownOnly), indented));
        string platforms = JsonNode.Parse(ours)!.ToJsonString(indented ? Indented : Compact);
        Assert.Equal(ours, Token().Replace(platforms, token => Escaped(JsonSerializer.Deserialize<string>(token.ValueSpan)!)));
    });

    [Fact]
    public void Every_character_is_escaped_as_documented_and_read_back()
    {
        string all = string.Concat(Enumerable.Range(0, 0x3000).Concat(Enumerable.Range(0xE000, 0x2000)).Select(unit => (char)unit)) + "😀\U0010FFFF";
        string ours = Encoding.UTF8.GetString(AllianceJson.Write(new() { Licence = all }));
        Assert.Equal($$"""{"schemaVersion":"{{AllianceDataset.CurrentSchemaVersion}}","licence":{{Escaped(all)}}}""", ours);
        Assert.Equal(all, JsonNode.Parse(ours)!["licence"]!.GetValue<string>());
        Assert.Equal(all, AllianceJson.Read(ours).Licence);
    }

    private static AllianceDataset Awkward => new() { Licence = "\0\u0001\b\t\n\v\f\r\u001f \"\\/<>&'+\u007f\u0080\u2028\u2029\ufeff\uffff😀", Title = "" };

    /// <summary>A string in the canonical form of docs/format.md.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder("\"");
        foreach (char unit in text)
        {
            _ = unit switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                '\b' => escaped.Append("\\b"),
                '\f' => escaped.Append("\\f"),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                < ' ' or '\u007f' or '\u2028' or '\u2029' => escaped.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
                _ => escaped.Append(unit),
            };
        }
        return escaped.Append('"').ToString();
    }

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"
        """, RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
