using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>How records are read from lines.</summary>
public sealed partial record JsonLinesOptions
{
    /// <summary>The defaults.</summary>
    public static JsonLinesOptions Default { get; } = new();

    /// <summary>How each line is read; <see cref="DatasetReadOptions.MaxBytes"/> bounds a line, all but its line feed. Default: 4 MiB a line, any number of lines.</summary>
    /// <remarks>To change no more than one of them, begin with these: <c>JsonLinesOptions.Default.Read with { UnknownMembers = UnknownMemberHandling.Ignore }</c>.</remarks>
    public DatasetReadOptions Read { get; init; } = new() { MaxBytes = 4L * 1024 * 1024, MaxRecords = long.MaxValue };

    /// <summary>
    /// Told of each line that is broken, which is then passed over. Default: the first broken line ends the reading with its error; the records before it
    /// have been given out by then. More lines than <see cref="DatasetReadOptions.MaxRecords"/> end it in any case.
    /// </summary>
    public Action<JsonException>? OnBrokenLine { get; init; }
}
