namespace Alliance.Core;

/// <summary>A legal act on which an assessed constraint is based, with its days.</summary>
[JsonAnswer]
public sealed partial record AssessedAct
{
    /// <summary>The id of the act.</summary>
    public required Id<LegalAct> Act { get; init; }

    /// <summary>The citation of the act.</summary>
    public required string Citation { get; init; }

    /// <summary>The date on which it was announced. Default, for this and the following dates: not known, or there is none.</summary>
    public PartialDate? Announced { get; init; }

    /// <summary>The date on which it was published.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The date from which it is in effect.</summary>
    public PartialDate? EffectiveFrom { get; init; }

    /// <summary>The date from which it is repealed.</summary>
    public PartialDate? Repealed { get; init; }

    /// <summary>How certain its record is. Default: not stated.</summary>
    public Term<Confidence> Confidence { get; init; }

    internal static AssessedAct Of(LegalAct act) => new()
    {
        Act = act.Id,
        Citation = act.Citation,
        Announced = act.Announced,
        Published = act.Published,
        EffectiveFrom = act.EffectiveFrom,
        Repealed = act.Repealed,
        Confidence = act.Evidence.Confidence,
    };
}
