using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>Tells what is wrong with a token that stands without quotation marks.</summary>
internal static class BareToken
{
    /// <summary>Returns the mistake; null when the token is a number, true, false or null, as JSON requires.</summary>
    public static JsonReadException? MistakeOf(ReadOnlySpan<byte> text, int start, int end)
    {
        ReadOnlySpan<byte> token = text[start..end];
        string excerpt = JsonErrors.Excerpt(token);
        if (IsNamed(token, "nan"u8) || IsNamed(token, "infinity"u8) || IsNamed(token, "inf"u8))
            return new(start, $"{excerpt} is not a number that JSON has; a value that is not known is left out.", JsonMistake.Number);
        if (token is [(byte)'-' or (>= (byte)'0' and <= (byte)'9'), ..])
        {
            try
            {
                if (JsonScan.EndOfNumber(text, start) == end)
                    return null;
            }
            catch (JsonReadException error)
            {
                return new(start, $"{excerpt} is not a number: {char.ToLowerInvariant(error.Message[0])}{error.Message[1..]}", JsonMistake.Number);
            }
        }
        if (token.SequenceEqual("true"u8) || token.SequenceEqual("false"u8) || token.SequenceEqual("null"u8))
            return null;
        if (IsLike(token, "true"u8) || IsLike(token, "false"u8))
            return new(start, $"{excerpt} is not JSON; true and false are written in lower-case letters.");
        if (IsLike(token, "null"u8) || IsLike(token, "none"u8) || IsLike(token, "undefined"u8) || IsLike(token, "nil"u8))
            return new(start, $"{excerpt} is not JSON; a value that is not known is left out, or is null.");
        if (token[0] is (byte)'-' or (byte)'+' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'))
            return new(start, $"{excerpt} is neither a number as JSON writes it, such as -1.5, nor a string, which must stand in quotation marks.", JsonMistake.Number);
        return new(start, $"{excerpt} is not a JSON value; a text must stand in quotation marks.");
    }

    private static bool IsNamed(ReadOnlySpan<byte> token, ReadOnlySpan<byte> name) => IsLike(token[0] is (byte)'-' or (byte)'+' ? token[1..] : token, name);

    private static bool IsLike(ReadOnlySpan<byte> token, ReadOnlySpan<byte> word) => System.Text.Ascii.EqualsIgnoreCase(token, word);
}
