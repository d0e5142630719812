using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <content>White space, comments, names, and tokens that are not JSON.</content>
internal ref partial struct TextWalker
{
    /// <summary>Moves to the next token. Comments, and characters that are no white space in JSON, are reported and passed over; a marker of a merge ends the reading.</summary>
    private void SkipSpace()
    {
        while (true)
        {
            _at = JsonScan.EndOfSpace(_text, _at);
            if (OddSpaces.End(_text, _at) is var odd and > 0)
            {
                Report(OddSpaces.Error(_text, _at, odd));
                Blank(_at, odd);
                _at = odd;
                continue;
            }
            if (LooseJson.EndOfComment(_text, _at) is var end and > 0)
            {
                Report(new(_at, $"{JsonErrors.Excerpt(_text[_at..end])} is a comment; JSON has none.", JsonMistake.Comment));
                Blank(_at, end);
                _at = end;
                continue;
            }
            if (LooseJson.IsMergeMarker(_text, _at))
                throw new JsonReadException(_at, $"{JsonErrors.Excerpt(_text.Slice(_at, 7))} marks a conflict of a merge that was not resolved.", JsonMistake.MergeMarker);
            return;
        }
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
            _path = _path.Member(start + 1, end - 1);
        }
        else
        {
            end = LooseJson.EndOfOddName(_text, start, out JsonReadException mistake, out int inner);
            name = _text[(start + inner)..(end - inner)];
            _path = _path.Member(start + inner, end - inner);
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
        int end = LooseJson.EndOfToken(_text, start);
        if (end == start)
            throw Expected("a JSON value");
        if (BareToken.MistakeOf(_text, start, end) is not { } wrong)
            return true;
        Report(wrong);
        _at = end;
        return false;
    }

    private readonly JsonReadException Expected(string what) => LooseJson.Expected(_text, _at, what);
}
