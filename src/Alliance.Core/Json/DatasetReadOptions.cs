using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alliance.Core.Json;

/// <summary>How unknown members are treated when a text is read, and limits on the size of the input, for input from untrusted sources.</summary>
/// <remarks>
/// Each limit that is exceeded is reported as an error of its own. The time and memory that a text requires grow at most in proportion to its length.
/// The options apply to <see cref="AllianceJson"/>. Within <see cref="JsonSerializer"/>, the options of the serializer apply instead (a value
/// of the model nevertheless has at most 64 levels), strings of up to 256 MiB are read, and unknown members are kept (not byte for byte if the serializer's
/// options allow comments or trailing commas), or rejected if its <see cref="JsonSerializerOptions.UnmappedMemberHandling"/> is
/// <see cref="JsonUnmappedMemberHandling.Disallow"/>.
/// </remarks>
/// <exception cref="System.ArgumentOutOfRangeException">A limit is negative, the depth is not 1 to 64, or the handling is not a defined value.</exception>
public sealed partial record DatasetReadOptions
{
    /// <summary>The default options.</summary>
    public static DatasetReadOptions Default { get; } = new();

    /// <summary>
    /// The options within <see cref="JsonSerializer"/>, whose own options limit the input: no limits except the depth, and 256 MiB for
    /// strings, which fit into an array even if each character is escaped.
    /// </summary>
    internal static DatasetReadOptions WithinSerializer { get; } = new()
    {
        MaxBytes = long.MaxValue,
        MaxRecords = long.MaxValue,
        MaxStringBytes = 256 * 1024 * 1024,
        MaxUnknownBytes = long.MaxValue,
    };

    private static readonly DatasetReadOptions StrictWithinSerializer = WithinSerializer with { UnknownMembers = UnknownMemberHandling.Reject };

    /// <summary>The options within a serializer with the given options.</summary>
    internal static DatasetReadOptions Within(JsonSerializerOptions options) =>
        options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow ? StrictWithinSerializer : WithinSerializer;

    /// <summary>How unknown members are treated. Default: they are kept.</summary>
    public UnknownMemberHandling UnknownMembers { get; init => field = RequireDefined(value); }

    /// <summary>The maximum length of the text, or of each line where lines are read, in bytes. Default: 256 MiB.</summary>
    public long MaxBytes { get; init => field = NotNegative(value); } = 256L * 1024 * 1024;

    /// <summary>The maximum depth of nested objects and arrays, 1 to 64. Default: 64.</summary>
    public int MaxDepth { get; init => field = Depth(value); } = CompactJson.DeepestNesting;

    /// <summary>The maximum number of records in all lists of a dataset together, or of lines with a record in a stream. Default: 10 million.</summary>
    public long MaxRecords { get; init => field = NotNegative(value); } = 10_000_000;

    /// <summary>
    /// The maximum length of a string outside unknown members, and of the name of an unknown member, in bytes between quotation marks. Default: 1 MiB.
    /// </summary>
    public int MaxStringBytes { get; init => field = (int)NotNegative(value); } = 1024 * 1024;

    /// <summary>The maximum size of all unknown members of a text together, with their names, in bytes. Default: 16 MiB.</summary>
    public long MaxUnknownBytes { get; init => field = NotNegative(value); } = 16L * 1024 * 1024;

    /// <summary>
    /// The maximum length of a number outside unknown members, in characters. Default: 400. No number that a <see cref="decimal"/> can hold needs more, and
    /// longer numbers are refused even if this value is greater.
    /// </summary>
    public int MaxNumberLength { get; init => field = (int)NotNegative(value); } = 400;

    internal static UnknownMemberHandling RequireDefined(UnknownMemberHandling value) => Enum.IsDefined(value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is not defined; unknown members can be kept, ignored or rejected.");

    private static long NotNegative(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }

    private static int Depth(int value) => value is >= 1 and <= CompactJson.DeepestNesting
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"The depth is outside the range 1 to {CompactJson.DeepestNesting}.");
}
