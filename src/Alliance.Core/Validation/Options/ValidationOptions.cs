namespace Alliance.Core;

/// <summary>How data are checked, and how much is reported.</summary>
/// <exception cref="ArgumentOutOfRangeException">The maximum number of findings is negative.</exception>
public sealed partial record ValidationOptions
{
    /// <summary>The default options.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>
    /// The maximum number of findings that a report lists; it counts the others (<see cref="ValidationReport.Unlisted"/>). Default: 1,000. The first ones in the order of the
    /// report are listed.
    /// </summary>
    public int MaxFindings { get; init => field = NotNegative(value); } = 1_000;

    /// <summary>
    /// Whether <see cref="Json.AllianceJson.CheckLines(Stream, Json.JsonLinesOptions?, ValidationOptions?)"/> also checks the rules between records that it can check while the lines pass: repeated keys, references
    /// to records that are missing, sources that nothing cites, kinds of parties, kinds that are not known, and claims recorded too late. For this it keeps at most 64 bytes for each reference to a record that has not been
    /// read yet, and the key of each record as a hash of 16 bytes. Default: no; the report states that they were not checked.
    /// </summary>
    public bool LinesBetweenRecords { get; init; }

    private static int NotNegative(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
