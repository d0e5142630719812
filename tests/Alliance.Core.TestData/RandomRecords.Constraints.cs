namespace Alliance.Core.TestData;

internal sealed partial class RandomRecords
{
    public LegalAct Act(Id<LegalAct> id)
    {
        // Only those before it, so that no act amends itself by a detour.
        int place = keys.Acts.IndexOf(id);
        List<Id<LegalAct>> earlier = place < 0 ? keys.Acts : keys.Acts[..place];
        return new()
        {
            Id = id,
            Citation = draw.Pick(["88 FR 73458", "Reg (EU) 833/2014", "Указ № 490", "15 CFR § 744.23"]),
            Title = draw.PerhapsText(),
            Authority = draw.Sometimes() ? StateOrAlliance() : null,
            Url = draw.PerhapsUrl(),
            Announced = draw.PerhapsDate(2015, 2015),
            Published = draw.PerhapsDate(2016, 2016),
            EffectiveFrom = draw.PerhapsDate(2017, 2017),
            ComplianceFrom = draw.PerhapsDate(2018, 2018),
            Repealed = draw.Rarely() ? draw.Date(2024, 2024) : null,
            EnforcementPeriods = draw.Sometimes() ? [.. draw.Spells(draw.From(1, 3)).Select(Enforcement)] : [],
            Amends = earlier.Count > 0 && draw.Sometimes() ? draw.PickSome(earlier, 2) : [],
            Evidence = Evidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }

    public TechnologyAccessConstraint Constraint(Id<TechnologyAccessConstraint> id)
    {
        bool suspended = draw.Rarely();
        Id<ControlRegime>? regime = draw.Sometimes() ? draw.Pick(keys.Regimes) : null;
        Term<AccessEffect> effect = draw.Term<AccessEffect>();
        return new()
        {
            Id = id,
            Title = draw.Text(),
            Authority = regime is { } under ? AuthorityOf(under) : StateOrAlliance(),
            Agency = draw.Sometimes() ? draw.Pick(["BIS", "METI", "Минпромторг"]) : null,
            Regime = regime,
            Reach = draw.Rarely() ? [ReachTest()] : [],
            LegalActs = draw.Rarely() ? [] : draw.PickSome(keys.Acts, 2),
            Scope = Scope(),
            Effect = effect,
            Exceptions = draw.Sometimes() ? [Exception(effect)] : [],
            Validity = suspended ? draw.PlainSpan() : draw.PerhapsSpan(),
            Suspensions = suspended ? [.. draw.Spells(draw.From(1, 2)).Select(Suspension)] : [],
            Evidence = Evidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }

    public LicenceReviewPolicy Policy(Id<LicenceReviewPolicy> id)
    {
        // Of two policies for all of a scope, one would contradict the other. A fact of its own makes a scope another one.
        Id<TechnologyAccessConstraint> constraint = draw.Pick(keys.Constraints);
        bool ofAll = !draw.Rarely() && keys.WithPolicy.Add(constraint);
        return new()
        {
            Id = id,
            Constraint = constraint,
            Policy = draw.Term<ReviewPolicy>(),
            Scope = ofAll ? null : Scope() with { Facts = [Fact($"asked-by-{id}")] },
            Validity = draw.PerhapsSpan(),
            LegalActs = draw.Sometimes() ? draw.PickSome(keys.Acts, 2) : [],
            Evidence = Evidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }

    private Enforcement Enforcement(Validity spell) => new()
    {
        State = draw.Term<EnforcementState>(),
        Validity = draw.Rarely() ? default : spell,
        Evidence = NestedEvidence(),
        Unknown = draw.PerhapsUnknown(),
    };

    private Suspension Suspension(Validity spell) => new()
    {
        Validity = spell,
        LegalAct = draw.Sometimes() ? draw.Pick(keys.Acts) : null,
        Evidence = NestedEvidence(),
        Unknown = draw.PerhapsUnknown(),
    };

    private static bool IsDuty(Term<AccessEffect> effect) => effect == AccessEffect.DueDiligence || effect == AccessEffect.Reporting || effect == AccessEffect.ContractClause;

    /// <summary>Leaves no more than the effect of its constraint, and no duty.</summary>
    private ConstraintException Exception(Term<AccessEffect> effect) => new()
    {
        Title = draw.Text(),
        Scope = draw.Rarely() ? Scope() : null,
        RemainingEffect = draw.Sometimes() ? default : draw.OnceIn(2) ? IsDuty(effect) ? default : effect : draw.Unheard<AccessEffect>(),
        Validity = draw.PerhapsSpan(),
        Evidence = NestedEvidence(),
        Unknown = draw.PerhapsUnknown(),
    };
}
