namespace Alliance.Core;

/// <summary>The levels of effects.</summary>
internal static class EffectScale
{
    /// <summary>Returns the level of an effect, and whether it is a duty beside the scale. An effect that this version does not know may be anything from nothing to a prohibition.</summary>
    public static (AccessBounds Level, bool IsDuty) Of(Term<AccessEffect> effect) => !effect.TryGetKnown(out AccessEffect known)
        ? (new(AccessLevel.NoKnownConstraint, AccessLevel.Prohibited), false)
        : known switch
        {
            AccessEffect.NotificationRequired => (Exactly(AccessLevel.NotificationRequired), false),
            AccessEffect.LicenceRequired => (Exactly(AccessLevel.LicenceRequired), false),
            AccessEffect.Prohibited => (Exactly(AccessLevel.Prohibited), false),
            AccessEffect.DueDiligence or AccessEffect.Reporting or AccessEffect.ContractClause => (default, true),
            _ => (new(AccessLevel.NoKnownConstraint, AccessLevel.Prohibited), false),
        };

    private static AccessBounds Exactly(AccessLevel level) => new(level, level);
}
