namespace Alliance.Core;

/// <summary>
/// How sure a claim is, who says so, and since when we have known. Stands, in this one shape, on every record and every nested claim.
/// </summary>
/// <remarks>
/// <see cref="Confidence"/> is the judgement with all contradictions weighed: a weak source that contradicts a strong one is listed under
/// <see cref="ContradictedBy"/> and changes nothing; sources of comparable standing make a claim <see cref="Confidence.Disputed"/>.
/// </remarks>
[JsonRecord(IsDeciding = true)]
public sealed partial record Evidence
{
    /// <summary>Nothing is said about how sure the claim is. The default everywhere, and not written to JSON.</summary>
    public static Evidence None { get; } = new();

    /// <summary>How sure the claim is. Default: unspecified.</summary>
    public Term<Confidence> Confidence { get; init; }

    /// <summary>The sources on which the claim rests.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The day on which the claim came to be known to those who keep the dataset; the second axis of time. Default: not stated.</summary>
    public LocalDate? RecordedOn { get; init; }

    /// <summary>The sources that say otherwise.</summary>
    public ValueList<Citation> ContradictedBy { get; init; }

    /// <summary>Why the claim is as sure as it is: an inference, a reservation, a reading of the sources.</summary>
    public LocalizedText Note { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>
    /// Whether the claim can be built upon: <see cref="Truth.False"/> when refuted, <see cref="Truth.Unknown"/> when disputed or unverified, or
    /// when it has a member or a confidence that this version does not know, else <see cref="Truth.True"/>; a claim without evidence stands as it was made.
    /// </summary>
    public Truth IsSupported => StandsByConfidence & Understood;

    /// <summary>The same by confidence alone, members that are not understood left aside.</summary>
    internal Truth StandsByConfidence => !Confidence.TryGetKnown(out Confidence known) ? Truth.Unknown : known switch
    {
        Alliance.Core.Confidence.Refuted => Truth.False,
        Alliance.Core.Confidence.Disputed or Alliance.Core.Confidence.Unverified => Truth.Unknown,
        _ => Truth.True,
    };

    /// <summary>A claim that a source states.</summary>
    /// <param name="source">The source.</param>
    /// <param name="locator">Where in it, if need be.</param>
    public static Evidence Confirmed(Id<Source> source, string? locator = null) => Of(Alliance.Core.Confidence.Confirmed, source, locator);

    /// <summary>A claim that is generally held, or inferred.</summary>
    /// <inheritdoc cref="Confirmed"/>
    public static Evidence Likely(Id<Source> source, string? locator = null) => Of(Alliance.Core.Confidence.Likely, source, locator);

    /// <summary>A claim by a weak source.</summary>
    /// <inheritdoc cref="Confirmed"/>
    public static Evidence Unverified(Id<Source> source, string? locator = null) => Of(Alliance.Core.Confidence.Unverified, source, locator);

    /// <summary>A claim that a source makes and another, of comparable standing, contradicts.</summary>
    /// <param name="source">The source that makes the claim.</param>
    /// <param name="contradictedBy">The source that says otherwise.</param>
    public static Evidence Disputed(Id<Source> source, Id<Source> contradictedBy) => Of(Alliance.Core.Confidence.Disputed, source, null) with
    {
        ContradictedBy = [new Citation { Source = contradictedBy }],
    };

    private static Evidence Of(Confidence confidence, Id<Source> source, string? locator) => new()
    {
        Confidence = confidence,
        Citations = [new Citation { Source = source, Locator = locator }],
    };
}
