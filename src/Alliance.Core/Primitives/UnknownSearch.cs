using System.Globalization;

namespace Alliance.Core;

/// <summary>A record of the model. For each record, the generator writes code that visits its own unknown members and those of the records inside it.</summary>
internal interface IUnknownSearched
{
    /// <summary>The members that this version does not know.</summary>
    UnknownMembers Unknown { get; }

    /// <summary>Passes the record and all records inside it to a search.</summary>
    /// <returns>Whether this version knows all their members, apart from annotations.</returns>
    bool HasOnlyKnown(UnknownSearch search);
}

/// <summary>Finds the members that this version does not know, apart from annotations. Without a list to fill, it only determines whether there are any.</summary>
internal readonly struct UnknownSearch
{
    private readonly string? _pointer;
    private readonly List<UnknownMember>? _found;

    private UnknownSearch(string pointer, List<UnknownMember> found)
    {
        _pointer = pointer;
        _found = found;
    }

    /// <summary>Whether this version knows all members of a record and of the records inside it.</summary>
    public static bool IsNone(IUnknownSearched record) => record.HasOnlyKnown(default);

    /// <summary>Returns the unknown members of a record and of the records inside it.</summary>
    public static IReadOnlyList<UnknownMember> In(IUnknownSearched record)
    {
        List<UnknownMember> found = [];
        record.HasOnlyKnown(new("", found));
        return found;
    }

    /// <summary>Returns the unknown members of a record itself.</summary>
    public static IReadOnlyList<UnknownMember> Own(IUnknownSearched record)
    {
        List<UnknownMember> found = [];
        new UnknownSearch("", found).Own(record, record.Unknown);
        return found;
    }

    /// <summary>Visits the unknown members of a record.</summary>
    public bool Own(IUnknownSearched record, UnknownMembers unknown)
    {
        if (unknown.Understood == Truth.True)
            return true;
        if (_found is null)
            return false;
        foreach (string name in unknown.Names)
        {
            if (!UnknownMembers.IsAnnotation(name))
                _found.Add(new($"{_pointer}/{JsonPointer.Escaped(name)}", name, record));
        }
        return false;
    }

    /// <summary>Visits a record inside the record; a null has no members.</summary>
    public bool Inside(string name, IUnknownSearched? record) => record is null || record.HasOnlyKnown(_found is null ? this : new($"{_pointer}/{name}", _found));

    /// <summary>Visits the records in a list.</summary>
    public bool Each<T>(string name, ValueList<T> records) where T : class, IUnknownSearched
    {
        bool areKnown = true;
        for (int i = 0; i < records.Count; i++)
            areKnown &= _found is null ? Inside(name, records[i]) : Inside(string.Create(CultureInfo.InvariantCulture, $"{name}/{i}"), records[i]);
        return areKnown;
    }
}

/// <summary>A member that this version does not know.</summary>
/// <param name="Pointer">Its place, as an RFC 6901 pointer into the record that was searched.</param>
/// <param name="Name">Its name.</param>
/// <param name="Record">The record that has it.</param>
internal readonly record struct UnknownMember(string Pointer, string Name, IUnknownSearched Record);
