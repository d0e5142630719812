namespace Alliance.Core;

/// <summary>
/// The evidence for a claim: how certain it is, which sources state it, and since when it has been known. Every record and every nested claim has
/// evidence in this same form.
/// </summary>
/// <remarks>
/// <see cref="Confidence"/> is the judgement after all contradictions were considered: a weak source that contradicts a strong one is listed in
/// <see cref="ContradictedBy"/> and does not change the confidence; a contradiction between sources of comparable reliability makes a claim
/// <see cref="Confidence.Disputed"/>.
/// </remarks>
[JsonRecord(IsDeciding = true)]
public sealed partial record Evidence
{
    /// <summary>
    /// Evidence without content: nothing is stated about how certain the claim is. This is the default everywhere, and it is not written to JSON.
    /// </summary>
    public static Evidence None { get; } = new();

    /// <summary>How certain the claim is. Default: unspecified.</summary>
    public Term<Confidence> Confidence { get; init; }

    /// <summary>The sources on which the claim is based.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>
    /// The day on which the maintainers of the dataset learned of the claim; it is independent of the days on which the claim holds. Default: not stated.
    /// </summary>
    public LocalDate? RecordedOn { get; init; }

    /// <summary>The sources that contradict the claim.</summary>
    public ValueList<Citation> ContradictedBy { get; init; }

    /// <summary>The reasons for the confidence: an inference, a reservation, an interpretation of the sources.</summary>
    public LocalizedText Note { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>
    /// Whether the claim can be relied on: <see cref="Truth.False"/> when it is refuted; <see cref="Truth.Unknown"/> when it is disputed or unverified, or
    /// when the evidence has a member or a confidence that this version does not know; otherwise <see cref="Truth.True"/>. A claim without evidence counts as
    /// supported.
    /// </summary>
    public Truth IsSupported => IsSupportedByConfidence & Understood;

    /// <summary>As <see cref="IsSupported"/>, but by the confidence alone: members that are not understood are not considered.</summary>
    internal Truth IsSupportedByConfidence => !Confidence.TryGetKnown(out Confidence known) ? Truth.Unknown : known switch
    {
        Alliance.Core.Confidence.Refuted => Truth.False,
        Alliance.Core.Confidence.Disputed or Alliance.Core.Confidence.Unverified => Truth.Unknown,
        _ => Truth.True,
    };

    /// <summary>Returns the evidence for a claim that a source states.</summary>
    /// <param name="source">The source.</param>
    /// <param name="locator">The place in the source; <see langword="null"/> for the source as a whole.</param>
    public static Evidence Confirmed(Id<Source> source, string? locator = null) => Of(Alliance.Core.Confidence.Confirmed, source, locator);

    /// <summary>Returns the evidence for a claim that is generally accepted, or inferred.</summary>
    /// <inheritdoc cref="Confirmed"/>
    public static Evidence Likely(Id<Source> source, string? locator = null) => Of(Alliance.Core.Confidence.Likely, source, locator);

    /// <summary>Returns the evidence for a claim that a weak source makes.</summary>
    /// <inheritdoc cref="Confirmed"/>
    public static Evidence Unverified(Id<Source> source, string? locator = null) => Of(Alliance.Core.Confidence.Unverified, source, locator);

    /// <summary>Returns the evidence for a claim that one source makes and another source of comparable reliability contradicts.</summary>
    /// <param name="source">The source that makes the claim.</param>
    /// <param name="contradictedBy">The source that contradicts the claim.</param>
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
