using System.Text.Json;

namespace Alliance.Tool;

/// <summary>An open file, and what it holds.</summary>
/// <param name="Stream">The text, from its beginning.</param>
/// <param name="Form">What it holds.</param>
internal sealed record OpenInput(Stream Stream, InputForm Form) : IDisposable
{
    private const int LongestPrefix = 64 * 1024;

    private static readonly string[] LineExtensions = [".ndjson", ".jsonl"];

    /// <summary>Opens a file and finds out what it holds: lines if its name says so, or if its text begins with a record of a line or with several objects on lines of their own.</summary>
    /// <exception cref="ToolException">The file cannot be read, or has a record or dataset over several lines where a line is expected.</exception>
    public static OpenInput Of(InputFile file)
    {
        Stream stream = file.Open();
        try
        {
            byte[] prefix = new byte[LongestPrefix];
            int count = file.Read(() => stream.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false));
            ReadOnlySpan<byte> text = prefix.AsSpan(0, count);
            string extension = Path.GetExtension(file.Path);
            bool isNamedLines = LineExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase);
            InputForm form = isNamedLines ? InputForm.Lines : FormOf(text);
            if (form == InputForm.Lines && LongObject.In(text, isAll: count < prefix.Length) is { } found)
                throw new ToolException(ExitCode.BrokenText, $"{new ImportPlace(file.Name, found.Line, found.Column)}: {(found.IsRecord ? "This is a record over several lines; a record is written on one line." : $"This is a dataset over several lines, but the name {extension} means a record in each line; name it .json.")}");
            return new(new PrefixedStream(prefix.AsMemory(0, count), stream, file), form);
        }
        catch (ToolException)
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Reads the whole text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="read">Reads the text.</param>
    /// <exception cref="ToolException">The file cannot be read, or its text is broken; the message has the first mistake as <c>validate</c> reports it.</exception>
    public T Read<T>(InputFile file, Func<byte[], T> read)
    {
        byte[] text = file.Read(() => InputFile.AllOf(Stream));
        try
        {
            return read(text);
        }
        catch (JsonException)
        {
            throw CheckedInput.Of(file, this with { Stream = new MemoryStream(text) }, ReadingMistakes.ListAll).Refusal();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Stream.Dispose();

    /// <summary>What a text holds, by its beginning.</summary>
    private static InputForm FormOf(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("\uFEFF"u8))
            text = text["\uFEFF"u8.Length..];
        var reader = new Utf8JsonReader(text, isFinalBlock: false, new(new JsonReaderOptions { AllowMultipleValues = true }));
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return InputForm.Dataset;
            int start = (int)reader.TokenStartIndex;
            // Lines as this program writes them begin with the member type, which the format of a dataset does not define.
            if (reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("type"u8))
                return InputForm.Lines;
            while (reader.CurrentDepth > 0 && reader.Read())
            {
            }
            if (reader.TokenType != JsonTokenType.EndObject || reader.CurrentDepth != 0)
                return InputForm.Dataset;
            // An indented object is no line, whatever follows it.
            bool isLine = !text[start..(int)reader.BytesConsumed].Contains((byte)'\n');
            return isLine && reader.Read() && reader.TokenType == JsonTokenType.StartObject ? InputForm.Lines : InputForm.Dataset;
        }
        catch (JsonException)
        {
            return InputForm.Dataset;
        }
    }
}
