namespace Alliance.Core;

public sealed partial record CompetencyTarget
{
    /// <summary>Whether the target is on pace, as of a day and by what was known on it.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>The figures used and the verdicts; it takes no memory.</returns>
    public TargetPace PaceAsOf(LocalDate day) => PaceAsOf(day, day);

    /// <summary>Whether the target is on pace, as of a day and by what was known on another.</summary>
    /// <param name="day">The day for which it is told.</param>
    /// <param name="knownOn">The day whose knowledge is used: later, to look back with what has come to be known since.</param>
    /// <param name="dimensions">The part of the population wanted, such as women; in the order of the names. Default: all of it.</param>
    /// <returns>The figures used and the verdicts; it takes no memory.</returns>
    public TargetPace PaceAsOf(LocalDate day, LocalDate knownOn, ValueList<Dimension> dimensions = default)
    {
        var known = new PaceKnowledge(day, knownOn, dimensions);
        TargetSetting setting = TargetSetting.On(this, day);
        PaceFigures figures = PaceFigures.Of(this, known, firstYear: 0);
        PaceSeries series = Series(setting, figures, known);
        PaceSeries compound = Baseline is null && figures.Baseline is { } first && PaceTime.YearOf(first.Period) < CompoundRatio.FirstBaseYear
            ? Series(setting, PaceFigures.Of(this, known, CompoundRatio.FirstBaseYear), known)
            : series;
        return new()
        {
            Target = this,
            Aim = setting.Value,
            Day = day,
            KnownOn = knownOn,
            Dimensions = dimensions,
            Baseline = figures.Baseline,
            Latest = figures.Latest,
            Stands = setting.IsSet & (figures.Baseline?.Evidence.Stands ?? Truth.True) & (figures.Latest?.Evidence.Stands ?? Truth.True),
            Series = series,
            Linear = default(LinearPath).Judge(series, day),
            Compound = default(CompoundRatio).Judge(series.Unit == UnitOfMeasure.AnnualChange ? GrowthLevels.Of(this, compound, known) : compound, day),
        };
    }

    /// <summary>The pace of each part of the population for which there are figures.</summary>
    /// <param name="day">The day for which it is told.</param>
    /// <param name="knownOn">The day whose knowledge is used. Default: the same.</param>
    /// <returns>One for each set of dimensions, in the order in which they first occur; the whole population has none.</returns>
    public ValueList<TargetPace> SeriesPaceAsOf(LocalDate day, LocalDate? knownOn = null) =>
    [
        .. Observations.Prepend(Baseline).OfType<Observation>().Select(observation => observation.Dimensions).Distinct()
            .Select(dimensions => PaceAsOf(day, knownOn ?? day, dimensions)),
    ];

    /// <summary>The score by the compound ratio: that of the whole population where it has figures, else the mean over its parts.</summary>
    /// <param name="day">The day for which it is told.</param>
    /// <param name="knownOn">The day whose knowledge is used. Default: the same.</param>
    /// <returns>The score.</returns>
    public IndicatorScore ScoreAsOf(LocalDate day, LocalDate? knownOn = null)
    {
        ValueList<TargetPace> series = SeriesPaceAsOf(day, knownOn);
        IEnumerable<TargetPace> wanted = series.Any(pace => pace.Dimensions.IsEmpty) ? series.Where(pace => pace.Dimensions.IsEmpty) : series;
        return IndicatorScore.MeanOf([.. wanted.Select(pace => IndicatorScore.Of(pace.Compound))]);
    }

    private PaceSeries Series(in TargetSetting setting, in PaceFigures figures, in PaceKnowledge known)
    {
        UnitOfMeasure unit = Indicator.Unit.Known;
        FigureNumber first = figures.Baseline is { } baseline ? FigureNumber.Of(baseline, this, unit, known) : default;
        FigureNumber last = figures.Latest is { Value: not null } latest ? FigureNumber.Of(latest, this, unit, known) : default;
        TargetValue aim = setting.Value;
        PaceReason hindrance = setting.IsSet == Truth.False ? PaceReason.NotSet
            : figures.Hindrance != PaceReason.None ? figures.Hindrance
            : first.Hindrance != PaceReason.None ? first.Hindrance
            : last.Hindrance != PaceReason.None ? last.Hindrance
            : PaceReason.None;
        return new()
        {
            Base = first.Value,
            BasePeriod = figures.Baseline?.Period ?? default,
            Latest = last.Value,
            LatestPeriod = figures.Latest?.Period ?? default,
            Target = aim.Value,
            UpperTarget = aim.Kind == TargetKind.Range ? aim.UpperValue ?? aim.Value : null,
            Due = aim.Due,
            Direction = DirectionOf(aim.Kind, ref hindrance),
            NaturalLimit = Indicator.NaturalLimit,
            Unit = unit,
            HasOtherSigns = figures.HasOtherSigns,
            Hindrance = hindrance,
        };
    }

    private Direction DirectionOf(TargetKind kind, ref PaceReason hindrance)
    {
        Direction byKind = kind switch
        {
            TargetKind.AtLeast => Direction.HigherIsBetter,
            TargetKind.AtMost => Direction.LowerIsBetter,
            _ => Direction.Unspecified,
        };
        if (byKind == Direction.Unspecified || Indicator.Direction == Direction.Unspecified)
            return byKind == Direction.Unspecified ? Indicator.Direction : byKind;
        if (byKind != Indicator.Direction && hindrance == PaceReason.None)
            hindrance = PaceReason.DirectionsDiffer;
        return byKind;
    }
}
