namespace Alliance.Core;

/// <summary>What a method judges: where a series began, where it stands, and where it is to go. All figures are in one unit.</summary>
public readonly record struct PaceSeries
{
    /// <summary>The figure from which it starts. Default: not known.</summary>
    public decimal? Base { get; init; }

    /// <summary>To which time <see cref="Base"/> belongs.</summary>
    public PartialDate BasePeriod { get; init; }

    /// <summary>The latest figure. Default: not known.</summary>
    public decimal? Latest { get; init; }

    /// <summary>To which time <see cref="Latest"/> belongs.</summary>
    public PartialDate LatestPeriod { get; init; }

    /// <summary>The value to be reached; with <see cref="UpperTarget"/>, the lower end of what is right. Default: none is set.</summary>
    public decimal? Target { get; init; }

    /// <summary>The upper end of what is right, where less is as wrong as more: a target of two sides. Default: the target has one side.</summary>
    public decimal? UpperTarget { get; init; }

    /// <summary>By when. Default: by the end of 2030, the year of the Sustainable Development Goals.</summary>
    public PartialDate Due { get; init; }

    /// <summary>Which way is better; without meaning for a target of two sides.</summary>
    public Direction Direction { get; init; }

    /// <summary>A value that no figure can pass. Default: none.</summary>
    public decimal? NaturalLimit { get; init; }

    /// <summary>In what the figures are counted; a ratio is folded otherwise than a share.</summary>
    public UnitOfMeasure Unit { get; init; }

    /// <summary>Whether a figure between the two has another sign than <see cref="Base"/>. Default: none has.</summary>
    public bool HasOtherSigns { get; init; }

    /// <summary>
    /// Why <see cref="Base"/> or <see cref="Latest"/> can't be judged, found when they were chosen. Default: nothing stands in the way.
    /// </summary>
    public PaceReason Hindrance { get; init; }

    /// <summary>Whether less is as wrong as more.</summary>
    internal bool HasTwoSides => UpperTarget is not null;

    internal PartialDate DueOrDefault => Due.IsSpecified ? Due : new(2030);

    internal static int SignOf(Direction direction) => direction switch
    {
        Direction.HigherIsBetter => 1,
        Direction.LowerIsBetter => -1,
        _ => 0,
    };

    /// <summary>The precision of what is worked out from two times: a year, or a month.</summary>
    internal static DatePrecision CoarsestOf(PartialDate one, PartialDate other) =>
        one.Precision == DatePrecision.Year || other.Precision == DatePrecision.Year ? DatePrecision.Year : DatePrecision.Month;
}
