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
    /// Whether a member that this version does not know is an error: the data must have no members besides those of the format and annotations, whose names begin with
    /// <c>x-</c>. Default: no; such a member is a warning where answers depend on its record (<c>ALC-9302</c>) or where its name is similar to that of a known member
    /// (<c>ALC-9303</c>), and otherwise an info (<c>ALC-9304</c>).
    /// </summary>
    public bool UnknownMembersAreErrors { get; init; }

    private static int NotNegative(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
