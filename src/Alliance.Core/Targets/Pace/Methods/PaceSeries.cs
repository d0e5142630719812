namespace Alliance.Core;

/// <summary>The input of a method: the baseline, the latest figure and the target of a series. All figures are in one unit.</summary>
[JsonAnswer]
public readonly partial record struct PaceSeries
{
    private readonly OptionalNumber _base;
    private readonly OptionalNumber _latest;
    private readonly OptionalNumber _target;
    private readonly OptionalNumber _upper;
    private readonly OptionalNumber _limit;

    /// <summary>The figure from which progress is measured. Default: not known.</summary>
    public double? Base { get => _base.Value; init => _base = new(value); }

    /// <summary>The time to which <see cref="Base"/> belongs.</summary>
    public PartialDate BasePeriod { get; init; }

    /// <summary>The latest figure. Default: not known.</summary>
    public double? Latest { get => _latest.Value; init => _latest = new(value); }

    /// <summary>The time to which <see cref="Latest"/> belongs.</summary>
    public PartialDate LatestPeriod { get; init; }

    /// <summary>The value to be reached; with <see cref="UpperTarget"/>, the lower end of the target range. Default: none is set.</summary>
    public double? Target { get => _target.Value; init => _target = new(value); }

    /// <summary>
    /// The upper end of the target range of a two-sided target, which is missed by a figure above the range as much as by one below. Default: the target is
    /// one-sided.
    /// </summary>
    public double? UpperTarget { get => _upper.Value; init => _upper = new(value); }

    /// <summary>A value beyond which no figure can go. Default: there is none.</summary>
    public double? NaturalLimit { get => _limit.Value; init => _limit = new(value); }

    /// <summary>The time by which the target is to be reached. Default: the end of 2030, the year of the Sustainable Development Goals.</summary>
    public PartialDate Due { get; init; }

    /// <summary>Whether higher or lower values are better; ignored for a two-sided target.</summary>
    public Direction Direction { get; init; }

    /// <summary>The unit of the figures. <see cref="CompoundRatio"/> treats a two-sided target differently for a ratio than for other units.</summary>
    public UnitOfMeasure Unit { get; init; }

    /// <summary>
    /// Why the series cannot be evaluated, as found when its figures were chosen: a method gives no verdict and returns this reason. Default: nothing prevents a
    /// verdict.
    /// </summary>
    public NoVerdictReason NoVerdictReason { get; init; }

    /// <summary>Whether a figure since <see cref="Base"/> has the opposite sign. Default: none has.</summary>
    public bool HasOppositeSigns { get; init; }

    /// <summary><see cref="Base"/>, or NaN.</summary>
    internal double BaseNumber => _base.Number;

    /// <summary><see cref="Latest"/>, or NaN.</summary>
    internal double LatestNumber => _latest.Number;

    /// <summary><see cref="Target"/>, or NaN.</summary>
    internal double TargetNumber => _target.Number;

    /// <summary><see cref="UpperTarget"/>, or NaN.</summary>
    internal double UpperNumber => _upper.Number;

    /// <summary>Whether the target is two-sided: a figure above the range misses it as much as one below.</summary>
    internal bool HasTwoSides => _upper.IsKnown;

    /// <summary><see cref="Due"/>, or the end of 2030 where it is not stated.</summary>
    internal PartialDate DueOrDefault => Due.IsDefault ? new(2030) : Due;

    /// <summary>Whether the latest figure has reached the target; false where there is no target, or no direction.</summary>
    internal bool IsReached => HasTwoSides ? LatestNumber >= TargetNumber && LatestNumber <= UpperNumber
        : Direction == Direction.HigherIsBetter ? LatestNumber >= TargetNumber
        : Direction == Direction.LowerIsBetter && LatestNumber <= TargetNumber;

    /// <summary>Why the series cannot be evaluated on a day: <see cref="NoVerdictReason"/>, or that it is past due.</summary>
    internal NoVerdictReason ReasonOn(LocalDate day) => NoVerdictReason == NoVerdictReason.None && IsPastDue(day) ? NoVerdictReason.PastDue : NoVerdictReason;

    internal static int SignOf(Direction direction) => direction switch
    {
        Direction.HigherIsBetter => 1,
        Direction.LowerIsBetter => -1,
        _ => 0,
    };

    /// <summary>
    /// Whether the due time is past, and the latest figure neither belongs to it or to a later time nor has reached the target. Without a target and a due
    /// time, nothing is due.
    /// </summary>
    private bool IsPastDue(LocalDate day) => _latest.IsKnown
        && (_target.IsKnown || !Due.IsDefault)
        && DayKey.Of(day) > DueOrDefault.LatestKey
        && PaceTime.Of(LatestPeriod) < PaceTime.Of(DueOrDefault)
        && !IsReached;
}
