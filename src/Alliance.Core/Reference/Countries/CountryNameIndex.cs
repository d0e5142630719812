namespace Alliance.Core;

/// <summary>Finds countries by their folded names in all languages.</summary>
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
            {
                var key = folded[..NameFolding.Fold(name.Text, folded)];
                if (!_lookup.TryGetValue(key, out var others))
                    _lookup[key] = [country];
                else if (!others.Contains(country))
                    _lookup[key] = [.. others, country];
            }
        }
    }

    public ValueList<Country> Find(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[NameFolding.LongestText];
        return NameFolding.Fold(name, folded) is var length and > 0 && _lookup.TryGetValue(folded[..length], out var found) ? found : [];
    }
}
