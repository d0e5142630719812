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
        return new()
        {
            Id = id,
            Title = draw.Text(),
            Authority = StateOrAlliance(),
            Agency = draw.Sometimes() ? draw.Pick(["BIS", "METI", "Минпромторг"]) : null,
            LegalActs = draw.Rarely() ? [] : draw.PickSome(keys.Acts, 2),
            Scope = Scope(),
            Effect = draw.Term<AccessEffect>(),
            Exceptions = draw.Sometimes() ? [Exception()] : [],
            Validity = suspended ? draw.PlainSpan() : draw.PerhapsSpan(),
            Suspensions = suspended ? [.. draw.Spells(draw.From(1, 2)).Select(Suspension)] : [],
            Evidence = Evidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }

    public LicenceReviewPolicy Policy(Id<LicenceReviewPolicy> id) => new()
    {
        Id = id,
        Constraint = draw.Pick(keys.Constraints),
        Policy = draw.Term<ReviewPolicy>(),
        Scope = draw.Rarely() ? Scope() : null,
        Validity = draw.PerhapsSpan(),
        LegalActs = draw.Sometimes() ? draw.PickSome(keys.Acts, 2) : [],
        Evidence = Evidence(),
        Unknown = draw.PerhapsUnknown(),
    };

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

    private ConstraintException Exception() => new()
    {
        Title = draw.Text(),
        Scope = draw.Rarely() ? Scope() : null,
        Validity = draw.PerhapsSpan(),
        Evidence = NestedEvidence(),
        Unknown = draw.PerhapsUnknown(),
    };

    private ConstraintScope Scope() => new()
    {
        Description = draw.PerhapsText(),
        Items = draw.Perhaps(Criterion),
        Activities = draw.Sometimes() ? [.. RandomSource.Several(draw.From(1, 3), draw.Term<AccessActivity>).Distinct()] : [],
        ExportedFrom = draw.Rarely() ? Geography() : null,
        Destinations = draw.Sometimes() ? Geography() : null,
        HeadquarteredIn = draw.Rarely() ? Geography() : null,
        EndUses = draw.Sometimes() ? [.. RandomSource.Several(draw.From(1, 3), draw.Term<EndUse>).Distinct()] : [],
        Addressees = draw.Rarely() ? [CompanyOrOther()] : [],
        Recipients = draw.Rarely() ? Parties(2) : [],
        Unknown = draw.PerhapsUnknown(),
    };

    /// <summary>Places inside, and others outside.</summary>
    private GeographicScope Geography()
    {
        ValueList<Id<CountryGroup>> groups = draw.Sometimes() ? draw.PickSome(keys.Groups, 2) : [];
        return new()
        {
            Groups = groups,
            Countries = draw.Sometimes() ? draw.PickSome([.. CountryCode.Assigned.Take(100)], 3) : [],
            ExceptGroups = draw.Sometimes() ? draw.PickSome([.. keys.Groups.Except(groups)], 1) : [],
            ExceptCountries = draw.Sometimes() ? draw.PickSome([.. CountryCode.Assigned.Skip(100)], 2) : [],
            Areas = draw.Rarely() ? draw.PickSome(["AZ-NX", "BA-BRC", "CN-GD", "CY-02", "GE-AB", "GE-SO"], 2) : [],
            ExceptAreas = draw.Rarely() ? draw.PickSome(["RU-CE", "UA-14", "UA-43", "US-GU"], 2) : [],
            Unknown = draw.PerhapsUnknown(),
        };
    }

    /// <summary>Never without any condition.</summary>
    private ItemCriterion Criterion()
    {
        int condition = draw.Below(3);
        return new()
        {
            Description = draw.PerhapsText(),
            Codes = condition == 0 || draw.Rarely() ? [ItemCode()] : [],
            Items = condition == 1 || draw.Rarely() ? draw.PickSome(keys.Items, 2) : [],
            Tests = condition == 2 || draw.Rarely() ? [Test()] : [],
            Unknown = draw.PerhapsUnknown(),
        };
    }

    /// <summary>One bound, or two in order; for a property without figure, whether the item has it.</summary>
    private ParameterTest Test()
    {
        Term<ParameterKind> parameter = draw.Term<ParameterKind>();
        bool isProperty = parameter == ParameterKind.DesignedForDataCentres;
        int bounds = isProperty ? 0 : draw.From(1, 8);
        return new()
        {
            Parameter = parameter,
            AtLeast = bounds is 1 or 5 or 6 ? draw.From(1, 2400) : null,
            Above = bounds is 2 or 7 or 8 ? draw.Percent() : null,
            AtMost = bounds is 3 or 5 or 7 ? draw.From(3000, 4800) : null,
            Below = bounds is 4 or 6 or 8 ? draw.From(3000, 4800) + 0.5m : null,
            HasProperty = isProperty ? draw.OnceIn(2) : null,
            Unknown = draw.PerhapsUnknown(),
        };
    }
}
