namespace Alliance.Core;

/// <summary>
/// Whether a target is on pace, as of a day and a state of knowledge: the figures used, and the verdicts of the methods side by side. They are not
/// merged into one, because they disagree by design. They are worked out when asked for, and take no memory.
/// </summary>
public readonly partial record struct TargetPace
{
    private readonly PaceSeries _series;

    /// <summary>The target.</summary>
    public required CompetencyTarget Target { get; init; }

    /// <summary>What was to be reached, as set on the day.</summary>
    public required TargetValue Aim { get; init; }

    /// <summary>The day as of which it is told: only figures for times that were over by then are used.</summary>
    public LocalDate Day { get; init; }

    /// <summary>The day whose knowledge is used: only figures recorded by then, or without a day, are.</summary>
    public LocalDate KnownOn { get; init; }

    /// <summary>The part of the population that was asked for. Default: all of it.</summary>
    public ValueList<Dimension> Dimensions { get; init; }

    /// <summary>The figure from which it starts; where no baseline is stated, the first one. Default: not known on the day.</summary>
    public Observation? Baseline => BaselinePlace == PaceFigures.Stated ? Target.Baseline : At(BaselinePlace);

    /// <summary>The latest figure. Default: none was known.</summary>
    public Observation? Latest => At(LatestPlace);

    /// <summary>Whether the aim and both figures can be built upon, with the sizes of the population they were reckoned with and, of yearly changes, those in between; unknown where one rests on weak or disputed evidence, or on a day that isn't exact.</summary>
    public Truth IsSupported { get; init; }

    /// <summary>What the methods were given.</summary>
    public PaceSeries Series { get => _series; init => _series = value; }

    /// <summary>The verdict by the linear path.</summary>
    /// <returns>The verdict, computed at each call.</returns>
    public PaceVerdict EvaluateLinear() => default(LinearPath).Evaluate(in _series, Day);

    /// <summary>The verdict by the compound ratio.</summary>
    /// <remarks>The method has a base and, of yearly changes, levels of its own: where it needs them, the observations of the target are gone through again.</remarks>
    /// <returns>The verdict, computed at each call.</returns>
    public PaceVerdict EvaluateCompound() => HasOwnCompoundSeries ? default(CompoundRatio).Evaluate(CompoundSeries(), Day) : default(CompoundRatio).Evaluate(in _series, Day);

    /// <summary>The change from baseline to target, in the indicator's unit. Default: one of them is not known.</summary>
    public double? RequiredChange => Series.Target - Series.Base;

    /// <summary>The change from baseline to latest figure, in the indicator's unit. Default: one of them is not known.</summary>
    public double? ObservedChange => Series.Latest - Series.Base;

    /// <summary>The verdict by another method.</summary>
    /// <typeparam name="TMethod">The method's type.</typeparam>
    /// <param name="method">The method.</param>
    /// <returns>What it says of the same figures.</returns>
    public PaceVerdict EvaluateBy<TMethod>(TMethod method) where TMethod : IPaceMethod => method.Evaluate(Series, Day);

    /// <summary>Where among the observations of the target the figures stand, as <see cref="PaceFigures"/> has it.</summary>
    internal int BaselinePlace { get; init; }

    internal int LatestPlace { get; init; }

    /// <summary>Whether no baseline is stated, and a figure stands for it.</summary>
    private bool IsBasedOnFirstFigure => Target is not null && BaselinePlace >= 0;

    /// <summary>Whether the compound ratio needs figures that others don't: levels, or a base no older than it allows.</summary>
    private bool HasOwnCompoundSeries => (Target is not null && Series.Unit == UnitOfMeasure.AnnualChange)
        || (IsBasedOnFirstFigure && PaceTime.YearOf(Series.BasePeriod) < CompoundRatio.FirstBaseYear);

    private Observation? At(int place) => Target is not null && place >= 0 ? Target.Observations[place] : null;

    private PaceSeries CompoundSeries()
    {
        TargetPace pace = IsBasedOnFirstFigure ? Target.PaceFrom(CompoundRatio.FirstBaseYear, Day, KnownOn, Dimensions) : this;
        return Series.Unit == UnitOfMeasure.AnnualChange ? GrowthLevels.Of(pace) : pace.Series;
    }
}
