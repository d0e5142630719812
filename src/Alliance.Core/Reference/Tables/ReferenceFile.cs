using System.Globalization;

namespace Alliance.Core;

/// <summary>The form of a file of the reference lists.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="KeyColumns">The number of key columns, counted from the first; the rows are sorted by the key.</param>
/// <param name="Columns">The names of the columns, as in the header line.</param>
/// <param name="Meanings">What each column should contain, for error messages.</param>
internal sealed record ReferenceForm(string File, int KeyColumns, string[] Columns, string[] Meanings);

/// <summary>A file of the reference lists that is not parsed yet: its form and its text in UTF-8.</summary>
internal sealed record ReferenceFile(ReferenceForm Form, byte[] Text)
{
    private const int LargestFile = 16 * 1024 * 1024;

    /// <summary>Reads the bytes of a file that the caller opens.</summary>
    /// <param name="form">Its form.</param>
    /// <param name="open">Opens a file by its name.</param>
    /// <exception cref="ReferenceFileException">The file is too large, compressed or in another encoding than UTF-8, or no stream was given.</exception>
    public static ReferenceFile Open(ReferenceForm form, Func<string, Stream> open)
    {
        using Stream stream = open(form.File) ?? throw new ReferenceFileException("No stream was given for this file.", form.File, 1, 1);
        using var text = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            text.Write(buffer.AsSpan(0, read));
            if (text.Length > LargestFile)
                throw new ReferenceFileException(string.Create(CultureInfo.InvariantCulture, $"The file has more than {LargestFile} bytes, the maximum for a list."), form.File, 1, 1);
        }
        byte[] utf8 = text.ToArray();
        return OtherEncoding.Refusal(utf8) is { } refusal ? throw new ReferenceFileException(refusal, form.File, 1, 1) : new(form, utf8);
    }
}
