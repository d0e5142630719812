namespace Alliance.Tool;

/// <summary>A file of requests that is being read.</summary>
internal sealed class RequestInput : IDisposable
{
    private const int LongestBegin = 4096;

    private readonly Stream _file;

    private RequestInput(Stream file, Stream stream, RequestFormat format) => (_file, Stream, Format) = (file, stream, format);

    /// <summary>The requests, from their begin.</summary>
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
            byte[] begin = new byte[LongestBegin];
            ReadOnlyMemory<byte> read = begin.AsMemory(0, stream.Read(begin));
            bool isCsv = Path.GetExtension(file.Path).Equals(".csv", StringComparison.OrdinalIgnoreCase) || !IsJson(read.Span);
            return new(stream, new BegunStream(read, stream), isCsv ? RequestFormat.Csv : RequestFormat.JsonLines);
        }
        catch (Exception error) when (FileErrors.Is(error))
        {
            stream.Dispose();
            throw FileErrors.Unreadable(file.Name, error);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Stream.Dispose();

    /// <summary>Whether a text begins as an object of JSON. A text without a request is read as one without a line.</summary>
    private static bool IsJson(ReadOnlySpan<byte> begin)
    {
        if (begin.StartsWith("\uFEFF"u8))
            begin = begin["\uFEFF"u8.Length..];
        begin = begin.TrimStart(" \t\r\n"u8);
        return begin.IsEmpty || begin[0] == '{';
    }
}
