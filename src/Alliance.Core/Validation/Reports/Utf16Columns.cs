using System.Text;

namespace Alliance.Core.Validation;

/// <summary>Converts columns that count bytes to columns that count UTF-16 code units.</summary>
internal static class Utf16Columns
{
    /// <summary>Returns the columns of places in a text, in their order, counted from one; null where the text has no such line or column. The text is read once.</summary>
    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <param name="places">Lines and columns in bytes, both counted from one.</param>
    public static long?[] Of(ReadOnlySpan<byte> utf8, IReadOnlyList<(long Line, long Column)> places)
    {
        var columns = new long?[places.Count];
        long line = 1, units = 0;
        int lineStart = 0, counted = 0;
        foreach (int i in Enumerable.Range(0, places.Count).OrderBy(i => places[i]))
        {
            for (int next; line < places[i].Line && (next = utf8[lineStart..].IndexOf((byte)'\n')) >= 0; line++)
            {
                lineStart += next + 1;
                (counted, units) = (lineStart, 0);
            }
            long offset = lineStart + places[i].Column - 1;
            if (line != places[i].Line || offset < counted || offset > utf8.Length || utf8[counted..(int)offset].Contains((byte)'\n'))
                continue;
            units += Encoding.UTF8.GetCharCount(utf8[counted..(int)offset]);
            counted = (int)offset;
            columns[i] = units + 1;
        }
        return columns;
    }

    /// <summary>Returns offsets in UTF-16 code units for offsets in bytes, in their order; null where the text has no such offset. The text is read once.</summary>
    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <param name="offsets">Offsets in bytes, counted from zero.</param>
    public static long?[] Offsets(ReadOnlySpan<byte> utf8, IReadOnlyList<long> offsets)
    {
        var converted = new long?[offsets.Count];
        int counted = 0;
        long units = 0;
        foreach (int i in Enumerable.Range(0, offsets.Count).OrderBy(i => offsets[i]))
        {
            if (offsets[i] < 0 || offsets[i] > utf8.Length)
                continue;
            units += Encoding.UTF8.GetCharCount(utf8[counted..(int)offsets[i]]);
            counted = (int)offsets[i];
            converted[i] = units;
        }
        return converted;
    }
}
