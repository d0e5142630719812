using System.Text;
using System.Text.Json;

namespace Alliance.Core.Validation;

/// <summary>What stands at the place of a finding.</summary>
/// <param name="Json">Its JSON text.</param>
internal readonly record struct FoundValue(ReadOnlyMemory<byte> Json)
{
    private const int MostShown = 80;

    /// <summary>The maximum number of bytes, with white space, of a value that may be short enough to be shown.</summary>
    private const int MostMeasured = 2_000;

    /// <summary>The first byte, which tells the JSON type; zero when there is no text.</summary>
    public byte First => Json.IsEmpty ? (byte)0 : Json.Span[0];

    /// <summary>The text of a string; null for another value, and for a string that is not valid Unicode.</summary>
    public string? Text
    {
        get
        {
            if (Json.IsEmpty || Json.Span[0] != '"')
                return null;
            var reader = new Utf8JsonReader(Json.Span);
            try
            {
                return reader.Read() ? reader.GetString() : null;
            }
            catch (Exception error) when (error is InvalidOperationException or JsonException)
            {
                return null;
            }
        }
    }

    /// <summary>The sentence that shows the value, with a space before it: a string or number, a small object, or the id of a record; empty for another value.</summary>
    public string Sentence
    {
        get
        {
            if (Text is { } text)
                return SentenceOf(text);
            if (Json.Length <= MostMeasured && Compact is var compact && compact is not { Length: > MostShown })
                return compact is null ? "" : $" Found {Printable.Of(compact, MostShown)}.";
            return JsonRanges.Of(Json.Span, ["/id"]).TryGetValue("/id", out JsonRange id) ? new FoundValue(Json[id.Start..id.End]).Sentence : "";
        }
    }

    /// <summary>The JSON text without white space; null for a part of a text that is not valid JSON.</summary>
    public string? Compact
    {
        get
        {
            try
            {
                return Encoding.UTF8.GetString(CompactJson.From(Json.Span, out _));
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    /// <summary>Returns JSON for a message, escaped and cut.</summary>
    public static string Shown(string json) => Printable.Of(json, MostShown);

    /// <summary>The sentence that shows a text, escaped and cut, with a space before it.</summary>
    public static string SentenceOf(string text) => $" Found \"{Printable.Of(text, MostShown)}\".";
}
