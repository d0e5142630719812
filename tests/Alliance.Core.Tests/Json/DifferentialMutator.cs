using System.Text;
using System.Text.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>Changes a text in one to three ways drawn from a seed: some break it, some say the same otherwise, some say something else.</summary>
internal sealed class DifferentialMutator(int seed)
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "[]", "{}", "\"\"", "0", "-0", "1e400", "[null]", "{\"a\":1,\"a\":2}", "{\"a\":{\"\":[{}]}}", "\"2024-12\"", "\"country:KZ\"", "\"a\"",
        "tru", "nul", "\"", "'a'", "NaN", "[1,]", "{\"a\"}", "\"\\u0000\"", "\"\\ud800\"", "{\"en\":\"x\",\"EN\":\"y\"}", "{\"de\":\"x\",\"en\":\"\"}", "{\"\\u0065n\":\"x\"}",
    ];

    private static readonly string[] Gaps = [" ", "\n", "\r\n", "\t", "   \n\t ", "\v", "\f", "\u00a0", "\ufeff", "/**/", "//\n", "\0", ",", ":", "\u2028"];

    private static readonly string[] Escapes = ["\\x", "\\u12", "\\u12g4", "\\U0041", "\\ud800", "\\udc00", "\\ud83d\\ud83d", "\\ud83dx", "\\ud83d\\n", "\\u+041", "\\", "\u0001", "\t", "\\/", "\\u0000", "\\ufffe", "\\ud83d\\ude00"];

    private static readonly string[] Tails = ["0", "000", ".0", ".50", "e0", "E+0", "e1", "e-1", "e29", "e-29", "e", ".", "e+", ".e1", "e99999999999999999999", "1234567890123456789012345678901234567890"];

    private static readonly byte[] TellingBytes = [.. "{}[]\",:\\/ \n0-.eEu"u8];

    private readonly Random _random = new(seed);

    public byte[] Mutate(byte[] text)
    {
        for (int change = _random.Next(1, 4); change > 0; change--)
            text = MutateOnce(text);
        return text;
    }

    private byte[] MutateOnce(byte[] text)
    {
        List<DifferentialToken> tokens = DifferentialToken.Of(text);
        List<DifferentialToken> members = tokens.FindAll(token => token.IsName && token.ValueEnd > 0);
        if (members.Count == 0)
            return Flip(text);
        DifferentialToken member = members[_random.Next(members.Count)];
        DifferentialToken token = tokens[_random.Next(tokens.Count)];
        return _random.Next(20) switch
        {
            0 => Flip(text),
            1 => text[.._random.Next(text.Length + 1)],
            2 or 3 or 4 => Swap(text, member, members),
            5 => Replace(text, member.Start, member.Start, [.. text[member.Start..member.ValueEnd], (byte)',']),
            6 => Replace(text, member.Start, member.Start, [.. Escaped(text[member.Start..member.End]), (byte)':', .. text[member.ValueStart..member.ValueEnd], (byte)',']),
            7 => Drop(text, member),
            8 or 9 or 10 => Escape(text, tokens),
            11 or 12 => Stretch(text, tokens),
            13 or 14 => Replace(text, token.Start, token.Start, Encoding.UTF8.GetBytes(Gaps[_random.Next(2) == 0 ? _random.Next(5) : _random.Next(Gaps.Length)])),
            15 => Replace(text, member.ValueStart, member.ValueEnd, Encoding.UTF8.GetBytes(Values[_random.Next(Values.Length)])),
            16 or 17 => Replace(text, member.Start, member.Start, Encoding.UTF8.GetBytes($"\"{(_random.Next(2) == 0 ? "x" : "новое\\u0020")}{_random.Next(3)}\" : {Values[_random.Next(Values.Length)]} ,")),
            18 => Replace(text, token.Start, token.End, text[members[0].Start..members[0].End]),
            _ => Replace(text, token.Start, token.End, text[token.Start..token.End].Concat(text[token.Start..token.End]).ToArray()),
        };
    }

    private byte[] Flip(byte[] text)
    {
        if (text.Length == 0)
            return [(byte)_random.Next(256)];
        byte[] flipped = [.. text];
        flipped[_random.Next(text.Length)] = _random.Next(2) == 0 ? (byte)_random.Next(256) : TellingBytes[_random.Next(TellingBytes.Length)];
        return flipped;
    }

    /// <summary>Two members of one object change their places.</summary>
    private byte[] Swap(byte[] text, DifferentialToken one, List<DifferentialToken> members)
    {
        List<DifferentialToken> others = members.FindAll(member => member.Object == one.Object && member.Start != one.Start);
        if (others.Count == 0)
            return text;
        DifferentialToken other = others[_random.Next(others.Count)];
        (one, other) = one.Start < other.Start ? (one, other) : (other, one);
        return [.. text[..one.Start], .. text[other.Start..other.ValueEnd], .. text[one.ValueEnd..other.Start], .. text[one.Start..one.ValueEnd], .. text[other.ValueEnd..]];
    }

    private static byte[] Drop(byte[] text, DifferentialToken member)
    {
        int end = member.ValueEnd;
        int start = member.Start;
        if (end < text.Length && text[end] == ',')
            end++;
        else if (start > 0 && text[start - 1] == ',')
            start--;
        return Replace(text, start, end, []);
    }

    private byte[] Escape(byte[] text, List<DifferentialToken> tokens)
    {
        List<DifferentialToken> strings = tokens.FindAll(token => text[token.Start] == '"' && token.End - token.Start >= 2);
        if (strings.Count == 0)
            return text;
        DifferentialToken token = strings[_random.Next(strings.Count)];
        byte[] spelled = text[token.Start..token.End];
        if (_random.Next(3) > 0)
            return Replace(text, token.Start, token.End, Escaped(spelled));
        int place = _random.Next(1, spelled.Length);
        return Replace(text, token.Start + place, token.Start + place, Encoding.UTF8.GetBytes(Escapes[_random.Next(Escapes.Length)]));
    }

    /// <summary>The same string, some or all of its letters as \u and four digits, those beyond U+FFFF as a pair.</summary>
    private byte[] Escaped(byte[] quoted)
    {
        string text;
        try
        {
            text = JsonSerializer.Deserialize<string>(quoted)!;
        }
        catch (JsonException)
        {
            return quoted;
        }
        bool all = _random.Next(3) == 0, upper = _random.Next(2) == 0;
        var escaped = new StringBuilder("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!all && _random.Next(4) > 0 && rune.Value is >= 0x20 and not ('"' or '\\'))
            {
                escaped.Append(rune);
                continue;
            }
            foreach (char unit in rune.ToString())
                escaped.Append("\\u").Append(((int)unit).ToString(upper ? "X4" : "x4", System.Globalization.CultureInfo.InvariantCulture));
        }
        return Encoding.UTF8.GetBytes(escaped.Append('"').ToString());
    }

    private byte[] Stretch(byte[] text, List<DifferentialToken> tokens)
    {
        List<DifferentialToken> numbers = tokens.FindAll(token => text[token.Start] is (byte)'-' or (>= (byte)'0' and <= (byte)'9'));
        if (numbers.Count == 0)
            return text;
        DifferentialToken number = numbers[_random.Next(numbers.Count)];
        return _random.Next(6) switch
        {
            0 => Replace(text, number.Start, number.Start, [(byte)"-+0.1"[_random.Next(5)]]),
            1 => Replace(text, number.End, number.End, Encoding.UTF8.GetBytes(new string('0', _random.Next(10, 450)))),
            2 => Replace(text, number.End, number.End, Encoding.UTF8.GetBytes($".{new string('0', _random.Next(1, 30))}{_random.Next(3)}")),
            3 => Replace(text, number.End, number.End, Encoding.UTF8.GetBytes($"e{_random.Next(-32, 32)}")),
            _ => Replace(text, number.End, number.End, Encoding.UTF8.GetBytes(Tails[_random.Next(Tails.Length)])),
        };
    }

    private static byte[] Replace(byte[] text, int start, int end, byte[] by) => [.. text[..start], .. by, .. text[end..]];
}
