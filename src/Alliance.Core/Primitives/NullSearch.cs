using System.Globalization;

namespace Alliance.Core;

/// <summary>A record of the model. For each record, the generator writes code that visits the places where a caller may have set a null.</summary>
internal interface INullSearched
{
    /// <summary>Passes all its records, and lists of records, to a search.</summary>
    /// <returns>Whether there is no null where a value is required, at any depth.</returns>
    bool IsWhole(NullSearch search);
}

/// <summary>Finds nulls where a record is required. The reader refuses such nulls; in code, the compiler only warns about them.</summary>
internal readonly struct NullSearch
{
    private readonly string? _pointer;
    private readonly List<string>? _found;

    private NullSearch(string pointer, List<string> found)
    {
        _pointer = pointer;
        _found = found;
    }

    /// <summary>Whether a record has no null where a value is required, at any depth.</summary>
    public static bool IsWhole(INullSearched record) => record.IsWhole(default);

    /// <summary>
    /// Returns the places of the nulls, as RFC 6901 pointers into the record. Nulls of required members are omitted, as each has a rule of its own.
    /// </summary>
    public static IReadOnlyList<string> PlacesIn(INullSearched record)
    {
        List<string> found = [];
        record.IsWhole(new("", found));
        return found;
    }

    /// <param name="record">The record.</param>
    /// <param name="parameter">The parameter whose argument it is; null for the object itself.</param>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    /// <exception cref="ArgumentException">The record contains null where a record is required.</exception>
    public static T Checked<T>(T? record, string? parameter) where T : class, INullSearched =>
        record is null ? throw new ArgumentNullException(parameter)
        : IsWhole(record) ? record
        : throw new ArgumentException($"The {(parameter is null ? "object" : "argument")} contains null where a record is required; Validate() reports the place.", parameter);

    /// <summary>Visits a record that may be omitted.</summary>
    public bool Optional(string name, INullSearched? record) => record is null || record.IsWhole(Into(name));

    /// <summary>Visits a record that a rule requires.</summary>
    public bool Required(string name, INullSearched? record) => record is not null && record.IsWhole(Into(name));

    /// <summary>Visits a record that is present unless a caller has set it to null.</summary>
    public bool Given(string name, INullSearched? record)
    {
        if (record is not null)
            return record.IsWhole(Into(name));
        _found?.Add($"{_pointer}/{name}");
        return false;
    }

    /// <summary>Visits a list of records.</summary>
    public bool Each<T>(string name, ValueList<T> records) where T : class, INullSearched
    {
        bool areWhole = true;
        for (int i = 0; i < records.Count; i++)
            areWhole &= _found is null ? records[i] is { } record && record.IsWhole(this) : Given(string.Create(CultureInfo.InvariantCulture, $"{name}/{i}"), records[i]);
        return areWhole;
    }

    private NullSearch Into(string name) => _found is null ? this : new($"{_pointer}/{name}", _found);
}
