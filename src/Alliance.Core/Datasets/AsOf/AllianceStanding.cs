namespace Alliance.Core;

/// <summary>Whether an alliance exists on a day.</summary>
[JsonAnswer]
public sealed partial record AllianceStanding
{
    internal AllianceStanding(AiAlliance alliance, LocalDate day)
    {
        Alliance = alliance;
        Exists = Validity.From(StartOf(alliance)).Covers(day)
            & (alliance.Dissolved is { } dissolved ? Validity.From(dissolved).Covers(day).Not() : Truth.True)
            & alliance.Evidence.IsSupported;
        InForce = Exists & (alliance.InForceFrom is { } inForce ? Validity.From(inForce).Covers(day) : Truth.Unknown);
        NotUnderstood = Exists == Truth.False ? [] : UnderstandingSearch.OfEvidence(alliance);
        DecidedBy = [alliance.Reference];
    }

    /// <summary>The alliance.</summary>
    public AiAlliance Alliance { get; }

    /// <summary>
    /// Whether it exists, as far as its evidence supports it: from the day on which it was founded or its text was adopted until the day before it was dissolved. Where neither start is known,
    /// it began on some day between its announcement and its opening for signature or entry into force, as far as these are known.
    /// </summary>
    public Truth Exists { get; }

    /// <summary>Whether it exists and has entered into force; unknown where no such day is given, as for a body without a treaty.</summary>
    public Truth InForce { get; }

    /// <summary>What this version does not understand in the evidence of the alliance; it leaves the answer unknown. Default: nothing.</summary>
    public ValueList<NotUnderstood> NotUnderstood { get; }

    /// <summary>The record on which the answer is based: the alliance itself.</summary>
    public ValueList<RecordReference> DecidedBy { get; }

    private static ValidityBound StartOf(AiAlliance alliance)
    {
        if ((alliance.Founded ?? alliance.Adopted) is { } start)
            return start;
        PartialDate earliest = alliance.Announced ?? default, latest = alliance.OpenedForSignature ?? alliance.InForceFrom ?? default;
        bool areInOrder = earliest.IsDefault || latest.IsDefault || earliest.IsAfter(latest) != Truth.True;
        return areInOrder ? ValidityBound.Between(earliest, latest) : ValidityBound.Unknown;
    }
}
