using System.Globalization;

namespace Alliance.Core;

/// <summary>A record of the model. The generator writes, for each, where a null put by hand may stand in it.</summary>
internal interface INullSearched
{
    /// <summary>Hands all its records, and lists of records, to a search.</summary>
    /// <returns>Whether no null stands where a value belongs, to any depth.</returns>
    bool IsWhole(NullSearch search);
}

/// <summary>Looks for nulls where a record belongs. The reader lets none in; the compiler warns of them, and no more.</summary>
internal readonly struct NullSearch
{
    private readonly string? _pointer;
    private readonly List<string>? _found;

    private NullSearch(string pointer, List<string> found)
    {
        _pointer = pointer;
        _found = found;
    }

    /// <summary>Whether a record has no null where a value belongs, to any depth.</summary>
    public static bool IsWhole(INullSearched record) => record.IsWhole(default);

    /// <summary>Where the nulls stand, as RFC 6901 pointers into the record; those of required members, each of which has a rule of its own, are left out.</summary>
    public static IReadOnlyList<string> PlacesIn(INullSearched record)
    {
        List<string> found = [];
        record.IsWhole(new("", found));
        return found;
    }

    /// <exception cref="ArgumentNullException">The record is null.</exception>
    /// <exception cref="ArgumentException">A null stands in it.</exception>
    public static T Checked<T>(T? record, string parameter) where T : class, INullSearched =>
        record is null ? throw new ArgumentNullException(parameter)
        : IsWhole(record) ? record
        : throw new ArgumentException("A null stands where a record belongs; Validate() tells where.", parameter);

    /// <summary>A record that may be left out.</summary>
    public bool Optional(string name, INullSearched? record) => record is null || record.IsWhole(Into(name));

    /// <summary>A record that has to be there, as a rule says.</summary>
    public bool Required(string name, INullSearched? record) => record is not null && record.IsWhole(Into(name));

    /// <summary>A record that is there unless somebody put a null in its place.</summary>
    public bool Given(string name, INullSearched? record)
    {
        if (record is not null)
            return record.IsWhole(Into(name));
        _found?.Add($"{_pointer}/{name}");
        return false;
    }

    /// <summary>A list of records.</summary>
    public bool Each<T>(string name, ValueList<T> records) where T : class, INullSearched
    {
        bool areWhole = true;
        for (int i = 0; i < records.Count; i++)
            areWhole &= _found is null ? records[i] is { } record && record.IsWhole(this) : Given(string.Create(CultureInfo.InvariantCulture, $"{name}/{i}"), records[i]);
        return areWhole;
    }

    private NullSearch Into(string name) => _found is null ? this : new($"{_pointer}/{name}", _found);
}
