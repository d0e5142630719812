namespace Alliance.Core;

/// <summary>Recognizes the header of a table whose cells are not separated by commas: spreadsheets write other separators in many countries.</summary>
internal static class OtherSeparator
{
    /// <summary>Returns what separates the cells in place of commas, in words; null if nothing does.</summary>
    /// <param name="header">The header, in which no name has such a character. A comma within quotation marks separates nothing.</param>
    public static string? In(ReadOnlySpan<byte> header) =>
        HasCommaOutsideOfQuotationMarks(header) || OtherEncoding.Refusal(header) is not null ? null : header.IndexOfAny(";\t|"u8) switch
        {
            < 0 => null,
            var at when header[at] == '\t' => "tabs",
            var at when header[at] == ';' => "semicolons",
            _ => "vertical bars",
        };

    private static bool HasCommaOutsideOfQuotationMarks(ReadOnlySpan<byte> header)
    {
        bool isQuoted = false;
        foreach (byte character in header)
        {
            if (character == '"')
                isQuoted = !isQuoted;
            else if (character == ',' && !isQuoted)
                return true;
        }
        return false;
    }
}
