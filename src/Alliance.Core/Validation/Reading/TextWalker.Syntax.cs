using System.Buffers;
using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <content>White space, comments, names, and tokens that are not JSON.</content>
internal ref partial struct TextWalker
{
    private static readonly SearchValues<byte> Delimiters = SearchValues.Create(" \t\r\n,:[]{}\""u8);

    /// <summary>Moves to the next token. Comments are reported and passed over; a marker of a merge ends the reading.</summary>
    private void SkipSpace()
    {
        while (true)
        {
            _at = JsonScan.EndOfSpace(_text, _at);
            if (EndOfComment(_at) is var end and > 0)
            {
                Report(new(_at, $"{JsonErrors.Excerpt(_text[_at..end])} is a comment; JSON has none.", JsonMistake.Comment));
                Blank(_at, end);
                _at = end;
                continue;
            }
            if (IsMergeMarker(_at))
                throw new JsonReadException(_at, $"{JsonErrors.Excerpt(_text.Slice(_at, 7))} marks a conflict of a merge that was not resolved.", JsonMistake.MergeMarker);
            return;
        }
    }

    /// <summary>Returns the end of the comment at a position; zero when there is none.</summary>
    private readonly int EndOfComment(int at)
    {
        ReadOnlySpan<byte> rest = _text[at..];
        if (rest.StartsWith("//"u8) || rest.StartsWith("#"u8))
            return rest.IndexOf((byte)'\n') is var line and >= 0 ? at + line : _text.Length;
        if (!rest.StartsWith("/*"u8))
            return 0;
        int end = rest[2..].IndexOf("*/"u8);
        return end >= 0 ? at + 2 + end + 2 : throw new JsonReadException(at, "The comment does not end; JSON has no comments.", JsonMistake.Comment);
    }

    private readonly bool IsMergeMarker(int at)
    {
        ReadOnlySpan<byte> rest = _text[at..];
        return (at == 0 || _text[at - 1] == '\n')
            && (rest.StartsWith("<<<<<<<"u8) || rest.StartsWith("======="u8) || rest.StartsWith(">>>>>>>"u8) || rest.StartsWith("|||||||"u8));
    }

    /// <summary>Reads the name of a member, and moves to its value.</summary>
    /// <param name="name">The name without escapes.</param>
    /// <param name="end">The position after its closing quotation mark.</param>
    /// <param name="isEscaped">Whether it is written with escapes.</param>
    /// <returns>Whether it is written as JSON requires; if not, it is reported.</returns>
    private bool TryName(out ReadOnlySpan<byte> name, out int end, out bool isEscaped)
    {
        int start = _at;
        bool isName = JsonScan.At(_text, start) == '"';
        isEscaped = false;
        if (isName)
        {
            end = JsonScan.EndOfString(_text, start, out isEscaped);
            name = isEscaped ? Unescaped(start + 1, end - 1) : _text[(start + 1)..(end - 1)];
            _path.EnterMember(start + 1, end - 1);
        }
        else
        {
            end = EndOfOddName(start, out JsonReadException mistake, out int inner);
            name = _text[(start + inner)..(end - inner)];
            _path.EnterMember(start + inner, end - inner);
            Report(mistake);
        }
        _at = end;
        SkipSpace();
        if (JsonScan.At(_text, _at) != ':')
            throw Expected("a colon after the name of a member");
        _at++;
        SkipSpace();
        return isName;
    }

    private readonly byte[] Unescaped(int start, int end)
    {
        byte[] unescaped = new byte[end - start];
        return unescaped[..JsonScan.Unescape(_text, start, end, unescaped)];
    }

    /// <summary>Returns the end of a name that stands in other quotation marks, or in none.</summary>
    private readonly int EndOfOddName(int start, out JsonReadException mistake, out int inner)
    {
        inner = OddQuotationMarks.Length(_text[start..]);
        if (inner > 0 && OddQuotationMarks.EndOfString(_text, start) is var quoted and > 0)
        {
            mistake = OddQuotationMarks.Error(_text, start, inner);
            return quoted;
        }
        int end = EndOfToken(start);
        if (end == start || inner > 0 || JsonScan.At(_text, JsonScan.EndOfSpace(_text, end)) != ':')
            throw inner > 0 ? OddQuotationMarks.Error(_text, start, inner) : Expected("the name of a member, in quotation marks");
        mistake = new(start, $"The name {JsonErrors.Excerpt(_text[start..end])} must stand in quotation marks.");
        return end;
    }

    /// <summary>Whether the token at the position begins as JSON requires. If not, it is reported and passed over.</summary>
    private bool IsToken()
    {
        int start = _at;
        if (JsonScan.At(_text, start) is (byte)'"' or (byte)'{' or (byte)'[')
            return true;
        if (OddQuotationMarks.Length(_text[start..]) is var inner and > 0)
        {
            int quoted = OddQuotationMarks.EndOfString(_text, start);
            JsonReadException mistake = OddQuotationMarks.Error(_text, start, inner);
            if (quoted == 0)
                throw mistake;
            Report(mistake);
            _at = quoted;
            return false;
        }
        int end = EndOfToken(start);
        if (end == start)
            throw Expected("a JSON value");
        if (BareToken.MistakeOf(_text, start, end) is not { } wrong)
            return true;
        Report(wrong);
        _at = end;
        return false;
    }

    /// <summary>Returns the end of a token without quotation marks: the next white space, punctuation or comment.</summary>
    private readonly int EndOfToken(int start)
    {
        int length = _text[start..].IndexOfAny(Delimiters);
        int end = length < 0 ? _text.Length : start + length;
        int comment = _text[start..end].IndexOf((byte)'/');
        return comment > 0 && JsonScan.At(_text, start + comment + 1) is (byte)'/' or (byte)'*' ? start + comment : end;
    }

    /// <summary>Returns the end of a string at fault, which may contain characters that are not escaped.</summary>
    private readonly int EndOfString(int start)
    {
        int at = start + 1;
        bool hasLineBreak = false;
        while (true)
        {
            at = JsonScan.EndOfPlainText(_text, at);
            switch (JsonScan.At(_text, at))
            {
                case (byte)'"' when at < _text.Length:
                    // After a line break it may be the first mark of the next string.
                    return !hasLineBreak || JsonScan.At(_text, JsonScan.EndOfSpace(_text, at + 1)) is (byte)',' or (byte)':' or (byte)']' or (byte)'}'
                        ? at + 1
                        : throw new JsonReadException(start, "The string does not end on its line.");
                case (byte)'\\':
                    at = Math.Min(at + 2, _text.Length);
                    break;
                case var control:
                    if (at >= _text.Length)
                        throw new JsonReadException(start, "The string does not end.");
                    hasLineBreak |= control == '\n';
                    at++;
                    break;
            }
        }
    }

    /// <summary>Moves behind an object or array without reading what is inside.</summary>
    private void SkipBrackets()
    {
        int open = 0;
        do
        {
            SkipSpace();
            switch (JsonScan.At(_text, _at))
            {
                case (byte)'"':
                    _at = EndOfString(_at);
                    continue;
                case (byte)'{' or (byte)'[':
                    open++;
                    break;
                case (byte)'}' or (byte)']':
                    open--;
                    break;
                case 0 when _at >= _text.Length:
                    throw Expected("the end of the value");
            }
            _at++;
        }
        while (open > 0);
    }

    private readonly JsonReadException Expected(string what) => _at < _text.Length
        ? new(_at, $"Expected {what}, found {JsonErrors.Excerpt(_text[_at..Math.Min(_text.Length, Math.Max(_at + 1, EndOfToken(_at)))])}.")
        : new(_text.Length, $"The text ends too early: expected {what}.");
}
