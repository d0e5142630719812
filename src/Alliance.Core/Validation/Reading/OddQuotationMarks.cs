using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>Strings in other quotation marks than JSON has: single ones, and those that text processors use.</summary>
internal static class OddQuotationMarks
{
    /// <summary>Returns the number of bytes of such a mark at the beginning of a text; zero when there is none.</summary>
    public static int Length(ReadOnlySpan<byte> text) => text switch
    {
        [(byte)'\'' or (byte)'`', ..] => 1,
        [0xC2, 0xAB or 0xBB, ..] => 2,
        [0xE2, 0x80, >= 0x98 and <= 0x9F, ..] => 3,
        _ => 0,
    };

    /// <summary>Returns the position after the closing mark, which must be on the same line and before punctuation; zero when there is none.</summary>
    public static int EndOfString(ReadOnlySpan<byte> text, int start)
    {
        int length = Length(text[start..]);
        for (int at = start + length; at < text.Length && text[at] != '\n'; at++)
        {
            if (Length(text[at..]) == length && JsonScan.At(text, OddSpaces.EndOfAnySpace(text, at + length)) is (byte)',' or (byte)':' or (byte)']' or (byte)'}')
                return at + length;
        }
        return 0;
    }

    public static JsonReadException Error(ReadOnlySpan<byte> text, int start, int length) =>
        new(start, $"A string must stand in straight double quotation marks, found {JsonErrors.Excerpt(text.Slice(start, length))}.", JsonMistake.QuotationMarks);
}
