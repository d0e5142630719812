namespace Alliance.Core.Json;

/// <summary>How reading treats what it does not know, and where it stops taking more: bounds for input that comes from strangers.</summary>
/// <remarks>
/// Each bound that is overstepped is an error of its own. The work and memory that a text can cause grow no faster than its length.
/// They hold for <see cref="AllianceJson"/>; within <see cref="System.Text.Json.JsonSerializer"/> its own options hold (a value of the model has at most 64 levels all the same), strings of up to 256 MiB are read, and unknown
/// members are kept (not to the letter where its options allow comments or trailing commas).
/// </remarks>
/// <exception cref="System.ArgumentOutOfRangeException">A bound is negative, or no depth; or there is no such handling.</exception>
public sealed partial record DatasetReadOptions
{
    /// <summary>The defaults.</summary>
    public static DatasetReadOptions Default { get; } = new();

    /// <summary>
    /// Within <see cref="System.Text.Json.JsonSerializer"/>, whose own options say how much may come: no bounds but depth, and strings of 256 MiB, of which
    /// escaping cannot make more than an array holds.
    /// </summary>
    internal static DatasetReadOptions WithinSerializer { get; } = new()
    {
        MaxBytes = long.MaxValue,
        MaxRecords = long.MaxValue,
        MaxStringBytes = 256 * 1024 * 1024,
        MaxUnknownBytes = long.MaxValue,
    };

    /// <summary>What becomes of unknown members. Default: they are kept.</summary>
    public UnknownMemberHandling UnknownMembers { get; init => field = RequireDefined(value); }

    /// <summary>The longest text, in bytes; of a line, where lines are read. Default: 256 MiB.</summary>
    public long MaxBytes { get; init => field = NotNegative(value); } = 256L * 1024 * 1024;

    /// <summary>The deepest nesting of objects and arrays, 1 to 64. Default: 64.</summary>
    public int MaxDepth { get; init => field = Depth(value); } = CompactJson.DeepestNesting;

    /// <summary>The most records in all lists of a dataset, or lines in a stream of them. Default: 10 million.</summary>
    public long MaxRecords { get; init => field = NotNegative(value); } = 10_000_000;

    /// <summary>
    /// The longest string outside unknown members, and the longest name that is not known, in bytes between quotation marks. Default: 1 MiB.
    /// </summary>
    public int MaxStringBytes { get; init => field = (int)NotNegative(value); } = 1024 * 1024;

    /// <summary>The most that unknown members may take in one text with their names, in bytes. Default: 16 MiB.</summary>
    public long MaxUnknownBytes { get; init => field = NotNegative(value); } = 16L * 1024 * 1024;

    /// <summary>The longest number outside unknown members, in characters. Default: 400. What a <see cref="decimal"/> can hold needs no more, and longer ones are refused whatever stands here.</summary>
    public int MaxNumberLength { get; init => field = (int)NotNegative(value); } = 400;

    internal static UnknownMemberHandling RequireDefined(UnknownMemberHandling value) => Enum.IsDefined(value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "Unknown members are kept, ignored or rejected.");

    private static long NotNegative(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }

    private static int Depth(int value) => value is >= 1 and <= CompactJson.DeepestNesting
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"A depth is in the range [1-{CompactJson.DeepestNesting}].");
}
