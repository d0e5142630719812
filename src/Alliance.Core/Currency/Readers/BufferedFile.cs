using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// Reads files of rates from streams that may allow only asynchronous reads. The bytes are read first; then they are parsed as those of any other stream are.
/// </summary>
internal static class BufferedFile
{
    private const int LargestFile = 256 * 1024 * 1024;

    /// <exception cref="RateFileException">The file is too large.</exception>
    public static async Task<T> ReadAsync<T>(Stream stream, Func<Stream, T> read, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        int count;
        do
        {
            // Not all streams check the token.
            cancellationToken.ThrowIfCancellationRequested();
            count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            file.Write(buffer.AsSpan(0, count));
            if (file.Length > LargestFile)
                throw new RateFileException(string.Create(CultureInfo.InvariantCulture, $"The file has more than {LargestFile} bytes, the maximum for a file of rates that is read asynchronously."));
        }
        while (count > 0);
        file.Position = 0;
        return read(file);
    }
}
