using System.Text.Json;

namespace Alliance.Tool;

/// <summary>An open file, and what it holds.</summary>
/// <param name="Stream">The text, from its beginning.</param>
/// <param name="Form">What it holds.</param>
internal sealed record OpenInput(Stream Stream, InputForm Form) : IDisposable
{
    private const int LongestBegin = 64 * 1024;

    private static readonly string[] LineExtensions = [".ndjson", ".jsonl"];

    /// <summary>Opens a file and finds out what it holds: lines if its name says so, or if its text begins with a record of a line or with several objects.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static OpenInput Of(InputFile file)
    {
        Stream stream = file.Open();
        if (LineExtensions.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase))
            return new(stream, InputForm.Lines);
        byte[] begin = new byte[LongestBegin];
        try
        {
            int count = stream.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
            return new(new BegunStream(begin.AsMemory(0, count), stream), FormOf(begin.AsSpan(0, count)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            stream.Dispose();
            throw new ToolException(ExitCode.Unreadable, $"{file.Name}: {error.Message}");
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
            // A dataset has no member of this name; a record of a line begins with it.
            if (reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("type"u8))
                return InputForm.Lines;
            while (reader.CurrentDepth > 0 && reader.Read())
            {
            }
            return reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 0 && reader.Read() && reader.TokenType == JsonTokenType.StartObject
                ? InputForm.Lines
                : InputForm.Dataset;
        }
        catch (JsonException)
        {
            return InputForm.Dataset;
        }
    }
}
