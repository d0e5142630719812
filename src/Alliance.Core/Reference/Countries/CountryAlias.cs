namespace Alliance.Core;

/// <summary>
/// A name by which a country is found beside its <see cref="Country.Names"/>. Aliases are names that occur in files; they imply no position on political status.
/// </summary>
[JsonAnswer]
public sealed partial record CountryAlias
{
    /// <summary>The code of the country.</summary>
    public required CountryCode Code { get; init; }

    /// <summary>The alias, at most 128 characters. Case, diacritics and the other differences that <see cref="CountryCatalogue.FindAll"/> ignores do not matter.</summary>
    public required string Name { get; init; }

    /// <summary>The language of the alias, as a BCP 47 tag; <see langword="null"/> when it occurs in several languages or belongs to none.</summary>
    public string? Language { get; init; }

    /// <summary>The kind of the alias; unspecified when not stated.</summary>
    public CountryAliasKind Kind { get; init; }

    /// <summary>
    /// For a former name, the period in which the country had it, as far as it is known; otherwise <see langword="null"/>. It is information only: the alias finds
    /// the country whatever the day.
    /// </summary>
    public Validity? Validity { get; init; }

    /// <summary>The source for this entry; <see langword="null"/> for general knowledge.</summary>
    public ReferenceSource? Source { get; init; }
}
