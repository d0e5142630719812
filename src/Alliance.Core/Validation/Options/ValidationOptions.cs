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

    private static int NotNegative(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
