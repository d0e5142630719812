using System.Globalization;

namespace Alliance.Core;

/// <summary>The form of a file of the reference lists.</summary>
/// <param name="File">Its name.</param>
/// <param name="KeyColumns">How many of its columns, from the first, are its key, by which the rows are sorted.</param>
/// <param name="Columns">The names of its columns, which its first line gives.</param>
/// <param name="Meanings">What is right for each column.</param>
internal sealed record ReferenceForm(string File, int KeyColumns, string[] Columns, string[] Meanings);

/// <summary>A file of the reference lists, not yet read: its form and its text in UTF-8.</summary>
internal sealed record ReferenceFile(ReferenceForm Form, byte[] Text)
{
    private const int LargestFile = 16 * 1024 * 1024;

    /// <summary>Takes a file from the caller.</summary>
    /// <param name="form">Its form.</param>
    /// <param name="open">Opens a file by its name.</param>
    /// <exception cref="ReferenceFileException">The file is too large, or there is none.</exception>
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
        return new(form, text.ToArray());
    }
}
