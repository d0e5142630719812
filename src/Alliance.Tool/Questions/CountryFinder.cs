namespace Alliance.Tool;

/// <summary>Finds the countries that a command line names, by code, in capitals or not, or by name.</summary>
internal static class CountryFinder
{
    /// <summary>Finds a country.</summary>
    /// <exception cref="ToolException">There is no such country, or several.</exception>
    public static Country Get(string text)
    {
        try
        {
            return Find(text) ?? CountryCatalogue.Iso.Get(text);
        }
        catch (KeyNotFoundException error)
        {
            throw ToolException.Usage(error.Message);
        }
    }

    /// <summary>Finds a country; null if there is none, or several.</summary>
    public static Country? Find(string text) => CountryCatalogue.Iso.FindAll(text) is { IsEmpty: false } found
        ? found is [var only] ? only : null
        : CountryCatalogue.Iso.Find(text.ToUpperInvariant());

    /// <summary>A sentence on the countries that a text may mean which is not the name of one, with a space before it; empty where there is none.</summary>
    public static string Meant(string text)
    {
        if (CountryCatalogue.Iso.FindAll(text) is { Count: > 1 } several)
            return $" It is the name of several countries: {string.Join(", ", several.Select(one => $"{one.Code} ({one.Names.In("en")})"))}.";
        try
        {
            CountryCatalogue.Iso.Get(text);
            return "";
        }
        catch (KeyNotFoundException error)
        {
            // The first sentence says that it is no country.
            return error.Message.IndexOf(" Did you mean ", StringComparison.Ordinal) is var start and >= 0 ? error.Message[start..] : "";
        }
    }
}
