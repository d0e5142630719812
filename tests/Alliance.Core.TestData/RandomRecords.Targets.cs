namespace Alliance.Core.TestData;

internal sealed partial class RandomRecords
{
    private static readonly Term<ObservationStatus>[] Missing =
        [.. Enum.GetValues<ObservationStatus>().Where(SdmxObservationStatus.IsMissing).Select(Term<ObservationStatus>.Of)];

    private static readonly Term<DimensionName>[] DimensionNames =
        [DimensionName.Age, Term<DimensionName>.Parse("education"), DimensionName.Region, DimensionName.Sector, DimensionName.Sex];

    public CompetencyTarget Target(Id<CompetencyTarget> id)
    {
        Term<TargetKind> kind = draw.PerhapsTerm<TargetKind>();
        decimal value = draw.From(60, 90);
        return new()
        {
            Id = id,
            Owner = draw.Sometimes() ? draw.Pick(keys.Associations) : StateOrAlliance(),
            Indicator = Indicator(kind),
            Target = TargetValue(kind, value, draw.Date(2030, 2035)),
            Validity = draw.PerhapsSpan(),
            Basis = draw.PerhapsText(),
            Population = draw.Sometimes() ? Population() : null,
            Baseline = draw.Sometimes() ? Observation(draw.Date(2010, 2012)) : null,
            // Half of the way down when less is better, up otherwise; due before the target is.
            Milestones = draw.Rarely() ? [TargetValue(kind, kind == TargetKind.AtMost ? value + 5 : value - 5, draw.Date(2026, 2026)), TargetValue(kind, value, draw.Date(2028, 2028))] : [],
            Observations = draw.Sometimes() ? [.. Periods().Select(Observation)] : [],
            Revisions = draw.Rarely() ? [Revision(kind)] : [],
            Evidence = Evidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }

    public EconomicProjection Projection(Id<EconomicProjection> id)
    {
        QuotedAmount amount = Quoted(draw.Currency());
        Term<PriceBasis> basis = draw.PerhapsTerm<PriceBasis>();
        return new()
        {
            Id = id,
            Title = draw.Text(),
            Subject = StateOrAlliance(),
            Amount = amount,
            Horizon = draw.Date(2028, 2035),
            Accumulation = draw.PerhapsTerm<Accumulation>(),
            PriceBasis = basis,
            PriceYear = basis == PriceBasis.Constant ? new PartialDate(draw.From(2010, 2023)) : null,
            Scenario = draw.PerhapsText(),
            Published = draw.PerhapsDate(2019, 2024),
            QuotedConversion = draw.Sometimes() ? QuotedConversion(amount) : null,
            Evidence = Evidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }

    private Indicator Indicator(Term<TargetKind> kind)
    {
        Term<UnitOfMeasure> unit = draw.Term<UnitOfMeasure>();
        return new()
        {
            Title = draw.Text(),
            Unit = unit,
            Currency = unit == UnitOfMeasure.Money ? draw.Currency() : null,
            Direction = kind == TargetKind.AtLeast ? Direction.HigherIsBetter
                : kind == TargetKind.AtMost ? Direction.LowerIsBetter
                : draw.PerhapsTerm<Direction>(),
            Accumulation = draw.PerhapsTerm<Accumulation>(),
            AggregationStatus = draw.PerhapsTerm<AggregationStatus>(),
            NaturalLimit = draw.Rarely() ? 100 : null,
            References = draw.Rarely() ? [Identifier()] : [],
            Unknown = draw.PerhapsUnknown(),
        };
    }

    /// <summary>A value, or a text where it is not a number, or only an improvement.</summary>
    private TargetValue TargetValue(Term<TargetKind> kind, decimal value, PartialDate due)
    {
        bool isInWords = draw.Rarely();
        return new()
        {
            Value = isInWords || (kind == TargetKind.Unspecified && draw.Sometimes()) ? null : value,
            UpperValue = kind == TargetKind.Range && !isInWords ? value + draw.Below(9) : null,
            Text = isInWords ? $"N={draw.Below(99)};P={draw.Below(99)}" : null,
            Due = due,
            Kind = kind,
            Unknown = draw.PerhapsUnknown(),
        };
    }

    private TargetRevision Revision(Term<TargetKind> kind) => new()
    {
        Target = TargetValue(kind, draw.From(40, 90), draw.Date(2030, 2035)),
        Validity = draw.PerhapsSpan(),
        Basis = draw.PerhapsText(),
        Evidence = NestedEvidence(),
        Unknown = draw.PerhapsUnknown(),
    };

    private Population Population() => new()
    {
        Description = draw.Text(),
        Country = draw.Sometimes() ? draw.Country() : null,
        Sizes = draw.Sometimes() ? [.. Periods().Select(Observation)] : [],
        Unknown = draw.PerhapsUnknown(),
    };

    /// <summary>Different periods, the earlier ones first.</summary>
    private List<PartialDate> Periods() => [.. Enumerable.Range(0, draw.From(1, 3)).Select(i => draw.Date(2015 + (2 * i), 2015 + (2 * i)))];

    /// <summary>A figure, or a text where there is no number, or the word that it is missing.</summary>
    private Observation Observation(PartialDate period)
    {
        int form = draw.Below(6);
        return new()
        {
            Period = period,
            Value = form > 1 ? draw.Percent() : null,
            Text = form == 1 ? $"N={draw.Below(99)};P={draw.Below(99)}" : null,
            Status = form == 0
                ? draw.Pick(Missing)
                : draw.Sometimes() ? Reported() : default,
            Unit = draw.Rarely() ? draw.Term<UnitOfMeasure>() : default,
            Dimensions = draw.Rarely() ? Dimensions() : [],
            Population = draw.Rarely() ? draw.Text() : default,
            Evidence = NestedEvidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }

    private Term<ObservationStatus> Reported()
    {
        Term<ObservationStatus> status = draw.Term<ObservationStatus>();
        return status.TryGetKnown(out ObservationStatus known) && SdmxObservationStatus.IsMissing(known) ? ObservationStatus.Normal : status;
    }

    /// <summary>Some of the names, in their order.</summary>
    private ValueList<Dimension> Dimensions() =>
        [.. draw.PickSome(DimensionNames, 2).Select(name => new Dimension { Name = name, Value = draw.Pick(["female", "16-24", "J62", "DE-BY"]), Unknown = draw.PerhapsUnknown() })];
}
