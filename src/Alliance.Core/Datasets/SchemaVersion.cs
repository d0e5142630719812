namespace Alliance.Core;

/// <summary>A version of the JSON format: two numbers joined by a point.</summary>
/// <param name="Major">Increases when an earlier reader could misunderstand a text.</param>
/// <param name="Minor">Increases when something is added that an earlier reader keeps as unknown.</param>
internal readonly record struct SchemaVersion(int Major, int Minor)
{
    /// <summary>The major version that this library reads and writes.</summary>
    public const int CurrentMajor = 1;

    /// <summary>Reads digits, a point, digits; at most four digits each, without leading zeros.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out SchemaVersion version)
    {
        version = default;
        int point = text.IndexOf('.');
        if (point < 0 || !TryNumber(text[..point], out int major) || !TryNumber(text[(point + 1)..], out int minor))
            return false;
        version = new(major, minor);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > 4 || (text.Length > 1 && text[0] == '0'))
            return false;
        foreach (char digit in text)
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            number = (number * 10) + (digit - '0');
        }
        return true;
    }
}
