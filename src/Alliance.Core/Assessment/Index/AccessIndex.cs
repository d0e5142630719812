namespace Alliance.Core;

/// <summary>
/// Answers what applies to a transaction on a day, and why, from the technology-access constraints of a dataset. Immutable and thread-safe.
/// </summary>
public sealed class AccessIndex
{
    private AccessIndex(AllianceDataset dataset) => Dataset = dataset;

    /// <summary>The dataset.</summary>
    public AllianceDataset Dataset { get; }

    /// <summary>Creates the index of a dataset.</summary>
    public static AccessIndex Of(AllianceDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return new(dataset);
    }

    /// <summary>Returns what applies to a transaction, and why.</summary>
    public AccessAssessment Assess(AccessRequest request) => throw new NotImplementedException(request.ToString());

    /// <summary>Returns what is required for a transaction, without the reasons.</summary>
    public AccessOutcome Outcome(AccessRequest request) => Assess(request).Outcome;
}
