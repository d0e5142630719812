namespace Alliance.Core;

/// <summary>
/// Finds countries by the keys of their names in all languages and of their aliases, and by a name that is ambiguous between languages: the Kazakh name of
/// Congo - Kinshasa, <c>Конго</c>, also finds Congo - Brazzaville, because in Russian both names begin with that word.
/// </summary>
internal sealed class CountryNameIndex
{
    private const int MostSuggestions = 3;

    private readonly Dictionary<string, ValueList<Country>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueList<Country>> _byOwnAlias = new(StringComparer.Ordinal);

    /// <param name="countries">The countries.</param>
    /// <param name="aliases">The aliases that are listed with them.</param>
    /// <param name="ownAliases">The aliases that come before all names.</param>
    /// <param name="find">Returns the country with a code.</param>
    public CountryNameIndex(ValueList<Country> countries, ValueList<CountryAlias> aliases, ValueList<CountryAlias> ownAliases, Func<CountryCode, Country> find)
    {
        AddNames(countries);
        Span<char> key = stackalloc char[CountryNameKey.Capacity];
        foreach (var alias in aliases)
            Add(_byName, key[..CountryNameKey.Write(alias.Name, key)], find(alias.Code));
        foreach (var alias in ownAliases)
            Add(_byOwnAlias, key[..CountryNameKey.Write(alias.Name.AsSpan().Trim(), key)], find(alias.Code));

        // A name of a present country does not match a former one, in the same way as a code: Burma is Myanmar.
        foreach (var (name, owners) in _byName)
        {
            if (owners.Count > 1 && owners.Any(country => country.Code.IsFormer) && owners.Any(country => !country.Code.IsFormer))
                _byName[name] = [.. owners.Where(country => !country.Code.IsFormer)];
        }
    }

    public ValueList<Country> Find(ReadOnlySpan<char> name)
    {
        Span<char> key = stackalloc char[CountryNameKey.Capacity];
        var found = FindKey(key[..CountryNameKey.Write(name, key)]);
        return found.IsEmpty ? FindKey(key[..CountryNameKey.Write(CountryNameKey.WithoutArticle(name), key)]) : found;
    }

    /// <summary>Returns the countries whose names or aliases are the most similar to a text: at most three, sorted by code; none when no name is similar.</summary>
    public ValueList<Country> Nearest(ReadOnlySpan<char> name)
    {
        Span<char> buffer = stackalloc char[CountryNameKey.Capacity];
        ReadOnlySpan<char> key = buffer[..CountryNameKey.Write(name, buffer)];
        // A longer text may have more errors.
        var least = key.Length switch
        {
            <= 2 or > NameDistance.LongestText => 0,
            <= 4 => 1,
            <= 8 => 2,
            _ => 3,
        };
        List<Country> nearest = [];
        foreach (var (other, countries) in least == 0 ? [] : _byName.Concat(_byOwnAlias))
        {
            if (other.Length > NameDistance.LongestText)
                continue;
            var distance = NameDistance.Between(key, other, least + 1);
            if (distance < least)
                nearest.Clear();
            if (distance <= least)
                nearest.AddRange(countries);
            least = Math.Min(least, distance);
        }
        return [.. nearest.Distinct().OrderBy(country => country.Code).Take(MostSuggestions)];
    }

    private void AddNames(ValueList<Country> countries)
    {
        Span<char> buffer = stackalloc char[CountryNameKey.Capacity];
        foreach (var country in countries)
        {
            foreach (var name in country.Names.Entries)
                Add(_byName, buffer[..CountryNameKey.Write(name.Text, buffer)], country);
        }

        // Collected first, so that the result does not depend on the order of the countries.
        var lookup = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        List<(string Name, Country Country)> shared = [];
        foreach (var country in countries)
        {
            foreach (var name in country.Names.Entries)
            {
                ReadOnlySpan<char> key = buffer[..CountryNameKey.Write(name.Text, buffer)];
                for (var length = 1; length < key.Length; length++)
                {
                    if (key[length] == ' ' && lookup.TryGetValue(key[..length], out var owners) && !IsNameOfAny(owners, key[..length], name.Language))
                        shared.Add((key[..length].ToString(), country));
                }
            }
        }
        foreach (var (name, country) in shared)
            Add(_byName, name, country);
    }

    private ValueList<Country> FindKey(ReadOnlySpan<char> key) =>
        !key.IsEmpty && (_byOwnAlias.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var found) || _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out found))
            ? found
            : [];

    private static void Add(Dictionary<string, ValueList<Country>> index, ReadOnlySpan<char> key, Country country)
    {
        var lookup = index.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(key, out var others))
            lookup[key] = [country];
        else if (!others.Contains(country))
            lookup[key] = [.. others.Append(country).OrderBy(one => one.Code)];
    }

    /// <summary>
    /// Whether a key is that of the name of one of the countries in a language too, or whether one of them has no name in that language, so that the language
    /// says nothing about it. In English, Guinea is a country, although the name of Guinea-Bissau begins with the same word.
    /// </summary>
    private static bool IsNameOfAny(ValueList<Country> countries, ReadOnlySpan<char> key, string language)
    {
        Span<char> buffer = stackalloc char[CountryNameKey.Capacity];
        foreach (var country in countries)
        {
            if (!country.Names.TryGet(language, out var name) || key.SequenceEqual(buffer[..CountryNameKey.Write(name, buffer)]))
                return true;
        }
        return false;
    }
}
