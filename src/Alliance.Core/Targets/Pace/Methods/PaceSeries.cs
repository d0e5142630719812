namespace Alliance.Core;

/// <summary>What a method judges: where a series began, where it stands, and where it is to go. All figures are in one unit.</summary>
public readonly partial record struct PaceSeries
{
    private readonly Figure _base;
    private readonly Figure _latest;
    private readonly Figure _target;
    private readonly Figure _upper;
    private readonly Figure _limit;

    /// <summary>The figure from which it starts. Default: not known.</summary>
    public double? Base { get => _base.Value; init => _base = new(value); }

    /// <summary>To which time <see cref="Base"/> belongs.</summary>
    public PartialDate BasePeriod { get; init; }

    /// <summary>The latest figure. Default: not known.</summary>
    public double? Latest { get => _latest.Value; init => _latest = new(value); }

    /// <summary>To which time <see cref="Latest"/> belongs.</summary>
    public PartialDate LatestPeriod { get; init; }

    /// <summary>The value to be reached; with <see cref="UpperTarget"/>, the lower end of what is right. Default: none is set.</summary>
    public double? Target { get => _target.Value; init => _target = new(value); }

    /// <summary>The upper end of what is right, where less is as wrong as more: a target of two sides. Default: the target has one side.</summary>
    public double? UpperTarget { get => _upper.Value; init => _upper = new(value); }

    /// <summary>A value that no figure can pass. Default: none.</summary>
    public double? NaturalLimit { get => _limit.Value; init => _limit = new(value); }

    /// <summary>By when. Default: by the end of 2030, the year of the Sustainable Development Goals.</summary>
    public PartialDate Due { get; init; }

    /// <summary>Which way is better; without meaning for a target of two sides.</summary>
    public Direction Direction { get; init; }

    /// <summary>In what the figures are counted; a ratio is folded otherwise than a share.</summary>
    public UnitOfMeasure Unit { get; init; }

    /// <summary>
    /// Why <see cref="Base"/> or <see cref="Latest"/> can't be judged, found when they were chosen. Default: nothing stands in the way.
    /// </summary>
    public NoVerdictReason NoVerdictReason { get; init; }

    /// <summary>Whether a figure since <see cref="Base"/> has another sign. Default: none has.</summary>
    public bool HasOtherSigns { get; init; }

    /// <summary><see cref="Base"/>, or NaN.</summary>
    internal double BaseNumber => _base.Number;

    /// <summary><see cref="Latest"/>, or NaN.</summary>
    internal double LatestNumber => _latest.Number;

    /// <summary><see cref="Target"/>, or NaN.</summary>
    internal double TargetNumber => _target.Number;

    /// <summary><see cref="UpperTarget"/>, or NaN.</summary>
    internal double UpperNumber => _upper.Number;

    /// <summary>Whether less is as wrong as more.</summary>
    internal bool HasTwoSides => _upper.IsKnown;

    /// <summary><see cref="Due"/>, or its default.</summary>
    internal PartialDate DueOrDefault => Due.IsDefault ? new(2030) : Due;

    internal static int SignOf(Direction direction) => direction switch
    {
        Direction.HigherIsBetter => 1,
        Direction.LowerIsBetter => -1,
        _ => 0,
    };

    /// <summary>A number or none, in the room of a number; none by default.</summary>
    private readonly record struct Figure
    {
        private readonly long _complement;

        public Figure(double? value) => _complement = value is { } known && double.IsFinite(known) ? ~BitConverter.DoubleToInt64Bits(known) : 0;

        public bool IsKnown => _complement != 0;

        public double? Value => IsKnown ? Number : null;

        /// <summary>The number; NaN, whose bits are all set, for none.</summary>
        public double Number => BitConverter.Int64BitsToDouble(~_complement);
    }
}
