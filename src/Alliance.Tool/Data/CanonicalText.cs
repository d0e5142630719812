using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>The text of a file, and the same data in the canonical form.</summary>
/// <param name="Old">The text.</param>
/// <param name="New">The canonical text.</param>
internal sealed record CanonicalText(byte[] Old, byte[] New)
{
    /// <summary>Whether the text is in the canonical form.</summary>
    public bool IsCanonical => Old.AsSpan().SequenceEqual(New);

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file: a dataset, or records, one per line.</param>
    /// <param name="options">How a dataset is written; lines are always compact.</param>
    /// <exception cref="ToolException">The file cannot be read, or its text is broken.</exception>
    public static CanonicalText Of(InputFile file, DatasetWriteOptions options)
    {
        using OpenInput input = OpenInput.Of(file);
        return input.Read(file, old => new CanonicalText(old, input.Form == InputForm.Lines ? Lines(old) : AllianceJson.Write(AllianceJson.Read(old), options)));
    }

    /// <summary>The lines of a text in the canonical form, in their order, without the empty ones.</summary>
    private static byte[] Lines(byte[] old)
    {
        using var text = new MemoryStream();
        using MemoryStream begin = new(old, 0, EndOfFirstLine(old));
        // The line of a dataset is read, but is no record.
        if (begin.Length > 0 && !AllianceJson.ReadLines(begin).Any())
        {
            begin.Position = 0;
            AllianceJson.WriteLines(text, AllianceJson.ReadDatasetFromLines(begin));
        }
        AllianceJson.WriteLines(text, AllianceJson.ReadLines(new MemoryStream(old)));
        return text.ToArray();
    }

    /// <summary>The end of the first line that is not empty; 0 where there is none.</summary>
    private static int EndOfFirstLine(ReadOnlySpan<byte> text)
    {
        int start = text.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0)
            return 0;
        int length = text[start..].IndexOf((byte)'\n');
        return length < 0 ? text.Length : start + length;
    }
}
