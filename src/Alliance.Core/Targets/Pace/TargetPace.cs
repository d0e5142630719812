using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>
/// Whether a target is on pace, as of a day and a state of knowledge: the figures used, and the verdicts of the methods side by side. The verdicts are
/// not merged into one, because the methods disagree by design. They are computed at each call, and allocate no memory.
/// </summary>
[JsonAnswer]
public readonly partial record struct TargetPace
{
    private readonly PaceSeries _series;

    /// <summary>The target.</summary>
    public required CompetencyTarget Target { get; init; }

    /// <summary>The value to be reached, as set on the day.</summary>
    public required TargetValue Aim { get; init; }

    /// <summary>The day as of which the pace is computed: only figures for times that were over by then are used.</summary>
    [JsonRequired]
    public LocalDate Day { get; init; }

    /// <summary>The day whose state of knowledge is used: only figures recorded by then, or without a day of record, are used.</summary>
    [JsonRequired]
    public LocalDate KnownOn { get; init; }

    /// <summary>The part of the population that was requested. Default: all of it.</summary>
    public ValueList<Dimension> Dimensions { get; init; }

    /// <summary>The figure from which progress is measured; where no baseline is stated, the first figure. Default: not known on the day.</summary>
    public Observation? Baseline => BaselinePlace == PaceFigures.Stated ? Target.Baseline : At(BaselinePlace);

    /// <summary>The latest figure. Default: none was known.</summary>
    public Observation? Latest => At(LatestPlace);

    /// <summary>
    /// Whether the aim and both figures are supported by their evidence, together with the sizes of the population used to convert them and, for yearly
    /// changes, the figures in between. Unknown where one of them is based on weak or disputed evidence, or depends on a day that is not exact.
    /// </summary>
    public Truth IsSupported { get; init; }

    /// <summary>The input of the methods.</summary>
    public PaceSeries Series { get => _series; init => _series = value; }

    /// <summary>Computes the verdict by the linear path.</summary>
    /// <returns>The verdict, computed at each call.</returns>
    public PaceVerdict EvaluateLinear() => default(LinearPath).Evaluate(in _series, Day);

    /// <summary>Computes the verdict by the compound ratio.</summary>
    /// <remarks>
    /// The method may choose a different base and, for yearly changes, uses levels: where it needs these, the observations of the target are read again.
    /// </remarks>
    /// <returns>The verdict, computed at each call.</returns>
    public PaceVerdict EvaluateCompound() => HasOwnCompoundSeries ? default(CompoundRatio).Evaluate(CompoundSeries(), Day) : default(CompoundRatio).Evaluate(in _series, Day);

    /// <summary>The change from baseline to target, in the indicator's unit. Default: one of them is not known.</summary>
    public double? RequiredChange => Series.Target - Series.Base;

    /// <summary>The change from baseline to latest figure, in the indicator's unit. Default: one of them is not known.</summary>
    public double? ObservedChange => Series.Latest - Series.Base;

    /// <summary>Computes the verdict by another method.</summary>
    /// <typeparam name="TMethod">The method's type.</typeparam>
    /// <param name="method">The method.</param>
    /// <returns>The verdict on the same figures.</returns>
    public PaceVerdict EvaluateBy<TMethod>(TMethod method) where TMethod : IPaceMethod => method.Evaluate(Series, Day);

    /// <summary>The index of the baseline among the observations of the target, or a constant of <see cref="PaceFigures"/>.</summary>
    [JsonInclude, JsonPropertyName("baselineIndex")]
    internal int BaselinePlace { get; init; }

    [JsonInclude, JsonPropertyName("latestIndex")]
    internal int LatestPlace { get; init; }

    /// <summary>Whether no baseline is stated, and a figure is used in its place.</summary>
    private bool IsBasedOnFirstFigure => Target is not null && BaselinePlace >= 0;

    /// <summary>Whether the compound ratio needs figures that other methods do not: levels, or a base no older than it allows.</summary>
    private bool HasOwnCompoundSeries => (Target is not null && Series.Unit == UnitOfMeasure.AnnualChange)
        || (IsBasedOnFirstFigure && PaceTime.YearOf(Series.BasePeriod) < CompoundRatio.FirstBaseYear);

    private Observation? At(int place) => Target is not null && place >= 0 && place < Target.Observations.Count ? Target.Observations[place] : null;

    private PaceSeries CompoundSeries()
    {
        TargetPace pace = IsBasedOnFirstFigure ? Target.PaceFrom(CompoundRatio.FirstBaseYear, Day, KnownOn, Dimensions) : this;
        return Series.Unit == UnitOfMeasure.AnnualChange ? GrowthLevels.Of(pace) : pace.Series;
    }
}
