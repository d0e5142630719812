namespace Alliance.Core;

/// <summary>The legal acts on which a constraint or a review policy is based, with their status on a day.</summary>
/// <remarks>
/// Acts that are certainly not yet in effect (or, where that day is not known, not yet published or announced) are not considered, nor are acts with weak evidence beside acts with strong evidence. The acts considered must agree; otherwise,
/// or when an act is not in the dataset, the answer is unknown. Where all acts are certainly not yet in effect, nothing based on them is on the books; without acts, nothing is limited.
/// </remarks>
internal sealed class LegalBasis
{
    private readonly LegalAct[] _heard;
    private readonly LocalDate _day;

    public LegalBasis(DatasetIndex index, ValueList<Id<LegalAct>> acts, LocalDate day)
    {
        _day = day;
        var found = new ValueListBuilder<LegalAct>();
        var missing = new ValueListBuilder<Id<LegalAct>>();
        foreach (Id<LegalAct> id in acts)
        {
            if (index.Find(id) is { } act)
                found.Add(act);
            else
                missing.Add(id);
        }
        Acts = found.ToList();
        Missing = missing.ToList();

        LegalAct[] begun = [.. Acts.Where(act => IsInEffect(act) != Truth.False)];
        LegalAct[] firm = Array.FindAll(begun, act => act.Evidence.IsSupportedByConfidence == Truth.True || !act.Evidence.Confidence.IsKnown);
        _heard = firm.Length > 0 ? firm : begun;
        HasBegun = Acts.IsEmpty || !Missing.IsEmpty ? Truth.True : HasBegunBy(_heard.Length > 0 ? _heard : [.. Acts]);
    }

    /// <summary>The acts that are in the dataset, in the order given.</summary>
    public ValueList<LegalAct> Acts { get; }

    /// <summary>The acts that are not in the dataset.</summary>
    public ValueList<Id<LegalAct>> Missing { get; }

    /// <summary>The acts that were considered.</summary>
    public IEnumerable<RecordReference> DecidedBy => _heard.Select(act => act.Reference);

    /// <summary>Whether the acts are not repealed.</summary>
    public Truth IsOnTheBooks => HasBegun & Agreed(act => IsRepealed(act).Not());

    /// <summary>Whether the acts must be complied with, and are enforced. An act is enforced unless an enforcement period says otherwise.</summary>
    public Truth IsEnforced => Agreed(act =>
        (act.ComplianceFrom is { } compliance ? Begun(compliance) : Truth.True)
        & StateIs(act, state => state is EnforcementState.NotEnforced or EnforcementState.Stayed or EnforcementState.Repealed).Not());

    /// <summary>Whether all acts that were considered state when they begin.</summary>
    public bool StatesStart => Missing.IsEmpty && _heard.Length > 0 && Array.TrueForAll(_heard, act => StartOf(act) is not null);

    /// <summary>Adds what is not understood in the acts that were considered, and in the enforcement periods that may include the day.</summary>
    public void AddNotUnderstood(List<NotUnderstood> found)
    {
        foreach (LegalAct act in _heard)
        {
            if (UnderstandingSearch.IsUnderstood(act))
                continue;
            var search = UnderstandingSearch.Into(act.Reference, found);
            search.Members(act.Unknown);
            search.Inside("evidence", act.Evidence);
            for (int i = 0; i < act.EnforcementPeriods.Count; i++)
            {
                if (act.EnforcementPeriods[i].Validity.Covers(_day) != Truth.False)
                    search.Item("enforcement", i, act.EnforcementPeriods[i]);
            }
        }
    }

    /// <summary>The days on which the status of an act can differ from that of the day before.</summary>
    public static ChangeDays DaysOf(LegalAct act)
    {
        ChangeDays days = new ChangeDays().AddStart(StartOf(act)).AddStart(act.ComplianceFrom).AddStart(act.Repealed);
        foreach (Enforcement enforcement in act.EnforcementPeriods)
            days.Add(enforcement.Validity);
        return days;
    }

    private static PartialDate? StartOf(LegalAct act) => act.EffectiveFrom ?? act.Published ?? act.Announced;

    private Truth IsRepealed(LegalAct act) =>
        (act.Repealed is { } repealed ? Begun(repealed) : Truth.False) | StateIs(act, state => state == EnforcementState.Repealed);

    private Truth HasBegun { get; }

    /// <summary>What is based on acts does not precede the first of them. Dates on weak evidence limit nothing for certain, and those of a refuted act nothing at all.</summary>
    private Truth HasBegunBy(LegalAct[] acts) => acts.Aggregate(Truth.False, (any, act) => any | IsInEffect(act) | act.Evidence.IsSupported.Not());

    /// <summary>Whether the act is in effect, as far as its dates state it; an act without dates limits nothing.</summary>
    private Truth IsInEffect(LegalAct act) => StartOf(act) is { } start ? Begun(start) : Truth.True;

    private Truth Begun(PartialDate date) => Validity.From(date).Covers(_day);

    /// <summary>Whether the act is in one of the given states; false when no enforcement period says so. A state that this version does not know may be any of them.</summary>
    private Truth StateIs(LegalAct act, Predicate<EnforcementState> isSo)
    {
        EnforcementClaim[] claims =
        [
            .. act.EnforcementPeriods
                .Where(spell => !spell.State.IsDefault)
                .Select(spell => new EnforcementClaim(spell, act, spell.State.TryGetKnown(out EnforcementState state) ? Truth.Of(isSo(state)) : Truth.Unknown, _day)),
        ];
        if (!Array.Exists(claims, claim => claim.IsSo != Truth.False && claim.Holds != Truth.False))
            return Truth.False;
        // The order of claims that are equally certain and state the same does not matter.
        var verdict = Verdict<EnforcementClaim>.Of(
            claims,
            static (left, right) => EvidenceOrder.ByCertainty(left.Holds, left.Evidence.Weight, right.Holds, right.Evidence.Weight) is var order and not 0 ? order : BySaying(left, right),
            BySaying);
        return verdict.Decisive.IsSo switch
        {
            Truth.True => verdict.Holds,
            Truth.False => verdict.Holds.Not(),
            _ => Truth.Unknown,
        };
    }

    private static int BySaying(EnforcementClaim left, EnforcementClaim right) => left.IsSo.CompareTo(right.IsSo);

    private Truth Agreed(Func<LegalAct, Truth> says)
    {
        if (!Missing.IsEmpty)
            return Truth.Unknown;
        Truth[] said = [.. _heard.Select(act => act.Evidence.Confidence.IsKnown ? says(act) & act.Understood & act.Evidence.IsSupported : Truth.Unknown).Distinct()];
        return said.Length switch
        {
            0 => Truth.True,
            1 => said[0],
            _ => Truth.Unknown,
        };
    }

    /// <summary>An enforcement period, and whether its state is one of those asked about.</summary>
    private sealed record EnforcementClaim(Enforcement Spell, LegalAct Act, Truth IsSo, LocalDate Day) : IDatedClaim
    {
        public Validity Validity => Spell.Validity;

        public Evidence Evidence { get; } = Spell.Evidence.Within(Act);

        public Truth Covers => Validity.Covers(Day);

        public Truth Holds => Covers & Evidence.IsSupported & Spell.Understood & Spell.Evidence.UnderstoodWithin(Act);
    }
}
