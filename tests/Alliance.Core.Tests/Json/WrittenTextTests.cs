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
    private static readonly DatasetReadOptions KnownOnly = new() { UnknownMembers = UnknownMemberHandling.Ignore };
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true, NewLine = "\n" };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_equals_what_the_platform_writes_up_to_the_escapes_documented(bool indented) => Assert.All(Documents.Many(200).Append(Awkward), document =>
    {
        // What is unknown keeps its own spelling.
        string ours = Encoding.UTF8.GetString(AllianceJson.Write(AllianceJson.Read(AllianceJson.Write(document), KnownOnly), new() { Indented = indented }));
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

    [Theory]
    [InlineData(false, 'a')]
    [InlineData(true, 'a')]
    [InlineData(false, '"')]
    [InlineData(false, 'é')]
    public void A_text_longer_than_an_array_is_refused_with_a_reason(bool indented, char letter)
    {
        var error = Assert.Throws<ArgumentException>(() =>
        {
            var sink = new JsonSink(indented) { MaxLength = 100_000 };
            try
            {
                for (int i = 0; i < 200; i++)
                    sink.PlainName(new string(letter, 1000));
            }
            finally
            {
                sink.Dispose();
            }
        });
        Assert.Contains("the maximum is 100000", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_measured_before_it_is_refused()
    {
        var sink = new JsonSink(indented: false) { MaxLength = 10_000 };
        try
        {
            sink.String(new string('a', 9_998));
            Assert.Equal(10_000, sink.Written.Length);
        }
        finally
        {
            sink.Dispose();
        }
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
