using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>How records are read from lines.</summary>
public sealed partial record JsonLinesOptions
{
    /// <summary>The default options.</summary>
    public static JsonLinesOptions Default { get; } = new();

    /// <summary>
    /// How each line is read; <see cref="DatasetReadOptions.MaxBytes"/> is the maximum length of a line without its line feed. Default: 4 MiB per line, any
    /// number of lines.
    /// </summary>
    /// <remarks>To change one option, use <c>JsonLinesOptions.Default.Read with { UnknownMembers = UnknownMemberHandling.Ignore }</c>.</remarks>
    public DatasetReadOptions Read { get; init; } = new() { MaxBytes = 4L * 1024 * 1024, MaxRecords = long.MaxValue };

    /// <summary>
    /// Called for each line that is not valid, which is then skipped. Default: null, and the first such line ends the reading with its error, after the records
    /// before it have been returned. More lines than <see cref="DatasetReadOptions.MaxRecords"/> end the reading in any case.
    /// </summary>
    public Action<JsonException>? OnInvalidLine { get; init; }
}
