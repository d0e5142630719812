namespace Alliance.Core.Json;

/// <summary>How reading treats what it does not know, and where it stops taking more: bounds for input that comes from strangers.</summary>
/// <remarks>Each bound that is overstepped is an error of its own. The work and memory that a text can cause grow no faster than its length.</remarks>
public sealed record JsonReadOptions
{
    /// <summary>The defaults.</summary>
    public static JsonReadOptions Default { get; } = new();

    /// <summary>What becomes of unknown members. Default: they are kept.</summary>
    public UnknownMemberHandling UnknownMembers { get; init; }

    /// <summary>The longest text, in bytes; of a line, where lines are read. Default: 256 MiB.</summary>
    public long MaxBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>The deepest nesting of objects and arrays, 1 to 64. Default: 64.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The most records in all lists of a dataset, or lines in a stream of them. Default: 10 million.</summary>
    public long MaxRecords { get; init; } = 10_000_000;

    /// <summary>The longest string, in bytes between its quotation marks. Default: 1 MiB.</summary>
    public int MaxStringBytes { get; init; } = 1024 * 1024;

    /// <summary>The most that unknown members may take in one text, in bytes. Default: 16 MiB.</summary>
    public long MaxUnknownBytes { get; init; } = 16L * 1024 * 1024;

    /// <summary>The longest number, in characters. Default: 400; no number that can be kept needs more.</summary>
    public int MaxNumberLength { get; init; } = 400;
}
