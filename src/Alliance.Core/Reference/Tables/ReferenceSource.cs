using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core;

/// <summary>A document or list on which rows of the catalogues rest.</summary>
public sealed partial record ReferenceSource
{
    /// <summary>A lower-case slug by which the rows name it.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Who issued it.</summary>
    public required string Publisher { get; init; }

    /// <summary>When it was issued, or the state of a list; unspecified when not known.</summary>
    public PartialDate Date { get; init; }

    /// <summary>Where it stands, when it has a lasting address.</summary>
    public string? Url { get; init; }

    /// <summary>Every source of the catalogues that come with the library, by id.</summary>
    public static ValueList<ReferenceSource> All => Lists.Embedded.All;

    /// <summary>The sources of the catalogues that come with the library, read when they are first asked for.</summary>
    internal static ReferenceSources Embedded => Lists.Embedded;

    /// <summary>Finds the source of an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The source, or null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static ReferenceSource? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Lists.Embedded.Find(id);
    }

    /// <summary>Gets the source of an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static ReferenceSource Get(string id) => Find(id) ?? throw new KeyNotFoundException($"{CodeText.Excerpt(id)} is not the id of a source of the catalogues.");

    /// <summary>Finds the source of an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="source">The source, or null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static bool TryFind(string id, [NotNullWhen(true)] out ReferenceSource? source)
    {
        source = Find(id);
        return source is not null;
    }

    /// <summary>Read when they are first asked for.</summary>
    private static class Lists
    {
        internal static readonly ReferenceSources Embedded = ReferenceSources.Read(ReferenceTables.Sources);
    }
}
