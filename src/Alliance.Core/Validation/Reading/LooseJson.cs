using System.Buffers;
using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>
/// Finds where the parts of a text end that may have mistakes: comments, names and strings that are not written as JSON requires, tokens that are no JSON. Where a text cannot be
/// followed further, a <see cref="JsonReadException"/> is thrown.
/// </summary>
internal static class LooseJson
{
    private static readonly SearchValues<byte> Delimiters = SearchValues.Create(" \t\r\n,:[]{}\""u8);

    /// <summary>Returns the position after white space, what is written instead of it, and comments.</summary>
    public static int EndOfSpace(ReadOnlySpan<byte> text, int at)
    {
        while (true)
        {
            at = OddSpaces.EndOfAnySpace(text, at);
            if (IsMergeMarker(text, at))
                throw Expected(text, at, "a JSON value");
            if (EndOfComment(text, at) is not (var end and > 0))
                return at;
            at = end;
        }
    }

    /// <summary>Returns the end of the comment at a position; zero when there is none.</summary>
    public static int EndOfComment(ReadOnlySpan<byte> text, int at)
    {
        ReadOnlySpan<byte> rest = text[at..];
        if (rest.StartsWith("//"u8) || rest.StartsWith("#"u8))
            return rest.IndexOf((byte)'\n') is var line and >= 0 ? at + line : text.Length;
        if (!rest.StartsWith("/*"u8))
            return 0;
        int end = rest[2..].IndexOf("*/"u8);
        return end >= 0 ? at + 2 + end + 2 : throw new JsonReadException(at, "The comment does not end; JSON has no comments.", JsonMistake.Comment);
    }

    /// <summary>Whether a position is the beginning of a line with a marker of a merge conflict.</summary>
    public static bool IsMergeMarker(ReadOnlySpan<byte> text, int at)
    {
        ReadOnlySpan<byte> rest = text[at..];
        return (at == 0 || text[at - 1] == '\n')
            && (rest.StartsWith("<<<<<<<"u8) || rest.StartsWith("======="u8) || rest.StartsWith(">>>>>>>"u8) || rest.StartsWith("|||||||"u8));
    }

    /// <summary>Returns the end of the name of a member.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="inner">The number of bytes of its quotation mark; zero when it has none.</param>
    public static int EndOfName(ReadOnlySpan<byte> text, int start, out int inner)
    {
        inner = 1;
        return JsonScan.At(text, start) == '"' ? JsonScan.EndOfString(text, start, out _) : EndOfOddName(text, start, out _, out inner);
    }

    /// <summary>Returns the end of a name that stands in other quotation marks, or in none.</summary>
    public static int EndOfOddName(ReadOnlySpan<byte> text, int start, out JsonReadException mistake, out int inner)
    {
        inner = OddQuotationMarks.Length(text[start..]);
        if (inner > 0 && OddQuotationMarks.EndOfString(text, start) is var quoted and > 0)
        {
            mistake = OddQuotationMarks.Error(text, start, inner);
            return quoted;
        }
        int end = EndOfToken(text, start);
        if (end == start || inner > 0 || JsonScan.At(text, JsonScan.EndOfSpace(text, end)) != ':')
            throw inner > 0 ? OddQuotationMarks.Error(text, start, inner) : Expected(text, start, "the name of a member, in quotation marks", JsonErrors.DecimalComma(text, start));
        mistake = new(start, $"The name {JsonErrors.Excerpt(text[start..end])} must stand in quotation marks.");
        return end;
    }

    /// <summary>Returns the end of a token without quotation marks: the next white space or what is written instead of it, punctuation or comment.</summary>
    public static int EndOfToken(ReadOnlySpan<byte> text, int start)
    {
        int length = text[start..].IndexOfAny(Delimiters);
        int end = OddSpaces.First(text, start, length < 0 ? text.Length : start + length);
        int comment = text[start..end].IndexOf((byte)'/');
        return comment > 0 && JsonScan.At(text, start + comment + 1) is (byte)'/' or (byte)'*' ? start + comment : end;
    }

    /// <summary>Returns the end of a string, which may contain characters that are not escaped.</summary>
    public static int EndOfString(ReadOnlySpan<byte> text, int start)
    {
        int at = start + 1;
        bool hasLineBreak = false;
        while (true)
        {
            at = JsonScan.EndOfPlainText(text, at);
            switch (JsonScan.At(text, at))
            {
                case (byte)'"' when at < text.Length:
                    // After a line break it may be the first mark of the next string.
                    return !hasLineBreak || JsonScan.At(text, JsonScan.EndOfSpace(text, at + 1)) is (byte)',' or (byte)':' or (byte)']' or (byte)'}'
                        ? at + 1
                        : throw new JsonReadException(start, "The string does not end on its line.");
                case (byte)'\\':
                    at = Math.Min(at + 2, text.Length);
                    break;
                case var control:
                    if (at >= text.Length)
                        throw new JsonReadException(start, "The string does not end.");
                    hasLineBreak |= control == '\n';
                    at++;
                    break;
            }
        }
    }

    /// <summary>Returns the end of a value of any kind.</summary>
    public static int EndOfValue(ReadOnlySpan<byte> text, int start)
    {
        if (JsonScan.At(text, start) is (byte)'{' or (byte)'[')
            return EndOfBrackets(text, start);
        int end = EndOfLeaf(text, start);
        return end > start ? end : throw Expected(text, start, "a JSON value");
    }

    /// <summary>Returns the end of an object or array.</summary>
    public static int EndOfBrackets(ReadOnlySpan<byte> text, int start)
    {
        int open = 0, at = start;
        do
        {
            at = EndOfSpace(text, at);
            byte first = JsonScan.At(text, at);
            if (first == 0 && at >= text.Length)
                throw Expected(text, at, "the end of the value");
            open += first is (byte)'{' or (byte)'[' ? 1 : first is (byte)'}' or (byte)']' ? -1 : 0;
            at = Math.Max(at + 1, EndOfLeaf(text, at));
        }
        while (open > 0);
        return at;
    }

    /// <summary>Creates the error for a text that has something else than what is expected at a position.</summary>
    public static JsonReadException Expected(ReadOnlySpan<byte> text, int at, string what, string remark = "") => at < text.Length
        ? new(at, $"Expected {what}, found {JsonErrors.Excerpt(text[at..Math.Min(text.Length, Math.Max(at + 1, EndOfToken(text, at)))])}.{remark}")
        : new(text.Length, $"The text ends too early: expected {what}.");

    /// <summary>Returns the end of a string, also one in other quotation marks, or of a token without them; the start where there is neither.</summary>
    private static int EndOfLeaf(ReadOnlySpan<byte> text, int start)
    {
        if (JsonScan.At(text, start) == '"')
            return EndOfString(text, start);
        int odd = OddQuotationMarks.Length(text[start..]);
        return odd == 0 ? EndOfToken(text, start)
            : OddQuotationMarks.EndOfString(text, start) is var quoted and > 0 ? quoted
            : throw OddQuotationMarks.Error(text, start, odd);
    }
}
