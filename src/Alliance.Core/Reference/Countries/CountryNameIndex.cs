namespace Alliance.Core;

/// <summary>
/// Finds countries by their folded names in all languages, and by a name that is ambiguous between languages: the Kazakh name of Congo - Kinshasa, <c>Конго</c>,
/// also finds Congo - Brazzaville, because in Russian both names begin with that word.
/// </summary>
internal sealed class CountryNameIndex
{
    private readonly Dictionary<string, ValueList<Country>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueList<Country>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public CountryNameIndex(ValueList<Country> countries)
    {
        _lookup = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> folded = stackalloc char[NameFolding.LongestText];
        foreach (var country in countries)
        {
            foreach (var name in country.Names.Entries)
                Add(folded[..NameFolding.Fold(name.Text, folded)], country);
        }

        // Collected first, so that the result does not depend on the order of the countries.
        List<(string Name, Country Country)> shared = [];
        foreach (var country in countries)
        {
            foreach (var name in country.Names.Entries)
            {
                var key = folded[..NameFolding.Fold(name.Text, folded)];
                for (var length = 1; length < key.Length; length++)
                {
                    if (NameFolding.IsBetweenWords(key[length]) && _lookup.TryGetValue(key[..length], out var owners) && !IsNameOfAny(owners, key[..length], name.Language))
                        shared.Add((key[..length].ToString(), country));
                }
            }
        }
        foreach (var (name, country) in shared)
            Add(name, country);
    }

    public ValueList<Country> Find(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[NameFolding.LongestText];
        return NameFolding.Fold(name, folded) is var length and > 0 && _lookup.TryGetValue(folded[..length], out var found) ? found : [];
    }

    private void Add(ReadOnlySpan<char> key, Country country)
    {
        if (!_lookup.TryGetValue(key, out var others))
            _lookup[key] = [country];
        else if (!others.Contains(country))
            _lookup[key] = [.. others.Append(country).OrderBy(one => one.Code)];
    }

    /// <summary>
    /// Whether a name that is folded is that of one of the countries in a language too, or whether one of them has no name in that language, so that the
    /// language says nothing about it. In English, Guinea is a country, although the name of Guinea-Bissau begins with the same word.
    /// </summary>
    private static bool IsNameOfAny(ValueList<Country> countries, ReadOnlySpan<char> folded, string language)
    {
        Span<char> buffer = stackalloc char[NameFolding.LongestText];
        foreach (var country in countries)
        {
            if (!country.Names.TryGet(language, out var name) || folded.SequenceEqual(buffer[..NameFolding.Fold(name, buffer)]))
                return true;
        }
        return false;
    }
}
