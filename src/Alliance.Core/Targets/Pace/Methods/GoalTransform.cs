namespace Alliance.Core;

/// <summary>How a target of two sides becomes one of a single side: what is as wrong above as below comes to lie above.</summary>
internal readonly struct GoalTransform
{
    private readonly double _lower;
    private readonly double _upper;

    private GoalTransform(GoalTransformKind kind, double lower, double upper)
    {
        Kind = kind;
        _lower = lower;
        _upper = upper;
    }

    public GoalTransformKind Kind { get; }

    /// <summary>The value to be reached by folded figures, of which less is better.</summary>
    public double Goal => Kind == GoalTransformKind.Reciprocal ? 1 : _lower;

    public static GoalTransform Of(in PaceSeries series)
    {
        double lower = series.TargetNumber, upper = series.UpperNumber;
        if (double.IsNaN(lower) || double.IsNaN(upper))
            return default;
        GoalTransformKind kind = series.Unit == UnitOfMeasure.Ratio && lower > 0 && lower <= 1 && upper >= 1 ? GoalTransformKind.Reciprocal
            : lower == upper ? GoalTransformKind.Distance
            : GoalTransformKind.None;
        return new(kind, lower, upper);
    }

    /// <summary>A figure, folded; NaN for a ratio that isn't above zero.</summary>
    public double Of(double value) => Kind switch
    {
        GoalTransformKind.None => value,
        GoalTransformKind.Distance => _lower + Math.Abs(value - _lower),
        _ when value <= 0 => double.NaN,
        _ => _lower <= value && value <= _upper ? 1 : Math.Max(value, 1 / value),
    };
}

/// <summary>The ways to fold.</summary>
internal enum GoalTransformKind
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>A figure as far below as another is above becomes that other: a share that is to be one half.</summary>
    Distance = 1,

    /// <summary>A ratio and its reciprocal are the same, and any within the range is 1: a parity index.</summary>
    Reciprocal = 2,
}
