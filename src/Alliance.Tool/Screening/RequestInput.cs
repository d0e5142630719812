namespace Alliance.Tool;

/// <summary>A file of requests that is being read.</summary>
internal sealed class RequestInput : IDisposable
{
    private const int LengthOfRead = 4096;

    private readonly Stream _file;

    private RequestInput(Stream file, Stream stream, RequestFormat format) => (_file, Stream, Format) = (file, stream, format);

    /// <summary>The requests, from the beginning of the file.</summary>
    public Stream Stream { get; }

    /// <summary>The form in which they are written.</summary>
    public RequestFormat Format { get; }

    /// <summary>The part of the file that has been read, 0 to 1; null where its length is not known.</summary>
    public double? Share => _file is { CanSeek: true, Length: > 0 } ? (double)_file.Position / _file.Length : null;

    /// <summary>Opens a file.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static RequestInput Of(InputFile file)
    {
        Stream stream = file.Open();
        try
        {
            byte[] prefix = file.Read(() => UntilFirstCharacter(stream));
            // A text without a request is read as one without a line.
            bool isCsv = Path.GetExtension(file.Path).Equals(".csv", StringComparison.OrdinalIgnoreCase) || FirstCharacter(prefix) is not (null or (byte)'{');
            return new(stream, new PrefixedStream(prefix, stream, file), isCsv ? RequestFormat.Csv : RequestFormat.JsonLines);
        }
        catch (ToolException)
        {
            stream.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Stream.Dispose();

    /// <summary>Reads until there is a character that is not blank, or to the end: a pipe may give fewer bytes than a byte order mark has.</summary>
    private static byte[] UntilFirstCharacter(Stream stream)
    {
        using var text = new MemoryStream();
        byte[] part = new byte[LengthOfRead];
        while (FirstCharacter(text.GetBuffer().AsSpan(0, (int)text.Length)) is null && stream.Read(part) is var count and > 0)
            text.Write(part, 0, count);
        return text.ToArray();
    }

    /// <summary>The first byte that is not blank, after the byte order mark if there is one; null where there is none so far.</summary>
    private static byte? FirstCharacter(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> mark = "\uFEFF"u8;
        if (text.Length < mark.Length && mark.StartsWith(text))
            return null;
        if (text.StartsWith(mark))
            text = text[mark.Length..];
        text = text.TrimStart(" \t\r\n"u8);
        return text.IsEmpty ? null : text[0];
    }
}
