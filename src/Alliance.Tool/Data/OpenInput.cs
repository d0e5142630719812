using System.Text.Json;

namespace Alliance.Tool;

/// <summary>An open file, and what it holds.</summary>
/// <param name="Stream">The text, from its beginning.</param>
/// <param name="Form">What it holds.</param>
internal sealed record OpenInput(Stream Stream, InputForm Form) : IDisposable
{
    private const int LongestBegin = 64 * 1024;

    private static readonly string[] LineExtensions = [".ndjson", ".jsonl"];

    /// <summary>Opens a file and finds out what it holds: lines if its name says so, or if its text begins with a record of a line or with several objects on lines of their own.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static OpenInput Of(InputFile file)
    {
        Stream stream = file.Open();
        if (LineExtensions.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase))
            return new(stream, InputForm.Lines);
        try
        {
            byte[] begin = new byte[LongestBegin];
            int count = file.Read(() => stream.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false));
            return new(new BegunStream(begin.AsMemory(0, count), stream), FormOf(begin.AsSpan(0, count)));
        }
        catch (ToolException)
        {
            stream.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Stream.Dispose();

    /// <summary>What a text holds, by its beginning.</summary>
    private static InputForm FormOf(ReadOnlySpan<byte> begin)
    {
        if (begin.StartsWith("\uFEFF"u8))
            begin = begin["\uFEFF"u8.Length..];
        var reader = new Utf8JsonReader(begin, isFinalBlock: false, new(new JsonReaderOptions { AllowMultipleValues = true }));
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return InputForm.Dataset;
            int start = (int)reader.TokenStartIndex;
            // A dataset has no member of this name; a record of a line begins with it.
            if (reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("type"u8))
                return InputForm.Lines;
            while (reader.CurrentDepth > 0 && reader.Read())
            {
            }
            if (reader.TokenType != JsonTokenType.EndObject || reader.CurrentDepth != 0)
                return InputForm.Dataset;
            // An indented object is no line, whatever follows it.
            bool isLine = !begin[start..(int)reader.BytesConsumed].Contains((byte)'\n');
            return isLine && reader.Read() && reader.TokenType == JsonTokenType.StartObject ? InputForm.Lines : InputForm.Dataset;
        }
        catch (JsonException)
        {
            return InputForm.Dataset;
        }
    }
}
