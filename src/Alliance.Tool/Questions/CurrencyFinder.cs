using System.Globalization;

namespace Alliance.Tool;

/// <summary>Finds the currencies that a command line names, by code, in capitals or not, by number, or by name.</summary>
internal static class CurrencyFinder
{
    private const int MostListed = 8;

    /// <summary>Finds a currency. Of several that have a name, the one is meant whose code is in use on the day.</summary>
    /// <param name="text">A code or number of ISO 4217, a name, or a word of a name such as <c>rouble</c>.</param>
    /// <param name="day">The day of the question.</param>
    /// <exception cref="ToolException">There is no such currency, or several.</exception>
    public static Currency Get(string text, LocalDate day)
    {
        ValueList<Currency> all = CurrencyCatalogue.Iso.All;
        if (CurrencyCode.TryParse(text.ToUpperInvariant(), out CurrencyCode code) && CurrencyCatalogue.Iso.Find(code) is { } found)
            return found;
        Currency[] named = [.. all.Where(one => one.Name.Equals(text, StringComparison.OrdinalIgnoreCase) || one.Numeric?.ToString("000", CultureInfo.InvariantCulture) == text)];
        if (named.Length == 0)
            named = [.. all.Where(one => one.Name.Split(' ').Contains(text, StringComparer.OrdinalIgnoreCase))];
        Currency[] inUse = [.. named.Where(one => one.IsActiveOn(day) != Truth.False)];
        if (inUse.Length > 0)
            named = inUse;
        return named switch
        {
            [var only] => only,
            [] => throw ToolException.Usage($"{PlainText.Quoted(text)} is not a code, number or name of a currency of ISO 4217.{Meant(text, all, day)}"),
            _ => throw ToolException.Usage($"{PlainText.Quoted(text)} is the name or number of several currencies: {Listed(named)}. Use one of these codes."),
        };
    }

    private static string Meant(string text, ValueList<Currency> all, LocalDate day)
    {
        if (NearWords.Of(text, all.SelectMany(one => one.Name.Split(' ').Append(one.Name))) is { Count: > 0 } names)
        {
            Currency[] near = [.. all.Where(one => names.Contains(one.Name, StringComparer.Ordinal) || one.Name.Split(' ').Intersect(names, StringComparer.Ordinal).Any())];
            Currency[] inUse = [.. near.Where(one => one.IsActiveOn(day) != Truth.False)];
            return $" Did you mean {Listed(inUse.Length > 0 ? inUse : near)}?";
        }
        return NearWords.DidYouMean(text.ToUpperInvariant(), all.Select(one => one.Code.ToString()));
    }

    private static string Listed(Currency[] currencies) =>
        string.Join(", ", currencies.Take(MostListed).Select(one => $"{one.Code} ({one.Name})")) + (currencies.Length > MostListed ? FormattableString.Invariant($" and {currencies.Length - MostListed} more") : "");
}
