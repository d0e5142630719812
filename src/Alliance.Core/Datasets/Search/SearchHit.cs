namespace Alliance.Core;

/// <summary>A record that a search found, and the id or name by which it was found.</summary>
[JsonAnswer]
public sealed partial record SearchHit
{
    /// <summary>The reference to the record.</summary>
    public required RecordReference Reference { get; init; }

    /// <summary>How the text that was searched for occurs in <see cref="Text"/>.</summary>
    public required SearchMatch Match { get; init; }

    /// <summary>The name or title of the record, the name of the country, or the id of the record, as it is stated there.</summary>
    public required string Text { get; init; }

    /// <summary>The language of the name or title, as a BCP 47 tag; <see langword="null"/> for an id, and for a name whose language is not stated.</summary>
    public string? Language { get; init; }
}
