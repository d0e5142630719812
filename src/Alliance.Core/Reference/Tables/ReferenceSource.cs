using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core;

/// <summary>A document or list on which entries of the catalogues are based.</summary>
[JsonAnswer]
public sealed partial record ReferenceSource
{
    /// <summary>The id by which the entries refer to the source: a lower-case slug.</summary>
    public required string Id { get; init; }

    /// <summary>The title of the document or list.</summary>
    public required string Title { get; init; }

    /// <summary>The publisher.</summary>
    public required string Publisher { get; init; }

    /// <summary>The date of issue or, for a list, of its edition; unspecified when not known.</summary>
    public PartialDate Date { get; init; }

    /// <summary>The address of the source, when there is a permanent one.</summary>
    public string? Url { get; init; }

    /// <summary>All sources of the catalogues that are included in the library, sorted by id.</summary>
    public static ValueList<ReferenceSource> All => Lists.Embedded.All;

    /// <summary>The sources of the catalogues that are included in the library; loaded on first use.</summary>
    internal static ReferenceSources Embedded => Lists.Embedded;

    /// <summary>Finds the source with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The source, or null when no source has this id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static ReferenceSource? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Lists.Embedded.Find(id);
    }

    /// <summary>Gets the source with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no source with this id.</exception>
    public static ReferenceSource Get(string id) => Find(id) ?? throw new KeyNotFoundException($"{CodeText.Excerpt(id)} is not the id of a source of the catalogues.");

    /// <summary>Finds the source with an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="source">The source, or null when no source has this id.</param>
    /// <returns>Whether there is such a source.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static bool TryFind(string id, [NotNullWhen(true)] out ReferenceSource? source)
    {
        source = Find(id);
        return source is not null;
    }

    /// <summary>Loaded on first use.</summary>
    private static class Lists
    {
        internal static readonly ReferenceSources Embedded = ReferenceSources.Read(ReferenceTables.Sources);
    }
}
