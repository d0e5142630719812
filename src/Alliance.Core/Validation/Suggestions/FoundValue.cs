using System.Text;
using System.Text.Json;

namespace Alliance.Core.Validation;

/// <summary>What stands at the place of a finding.</summary>
/// <param name="Json">Its JSON text.</param>
internal readonly record struct FoundValue(ReadOnlyMemory<byte> Json)
{
    private const int MostShown = 80;

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
            if (Json.Length <= MostShown)
                return $" Found {Printable.Of(Encoding.UTF8.GetString(CompactJson.From(Json.Span, out _)), MostShown)}.";
            return JsonRanges.Of(Json.Span, ["/id"]).TryGetValue("/id", out JsonRange id) ? new FoundValue(Json[id.Start..id.End]).Sentence : "";
        }
    }

    /// <summary>The sentence that shows a text, escaped and cut, with a space before it.</summary>
    public static string SentenceOf(string text) => $" Found \"{Printable.Of(text, MostShown)}\".";
}
