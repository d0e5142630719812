namespace Alliance.Core;

/// <summary>Folds a two-sided target into a one-sided one: a figure below the target becomes the corresponding figure above it.</summary>
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

    /// <summary>The value to be reached by folded figures, for which lower values are better.</summary>
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

    /// <summary>Folds a figure; the result is NaN for a ratio that is not above zero.</summary>
    public double Of(double value) => Kind switch
    {
        GoalTransformKind.None => value,
        GoalTransformKind.Distance => _lower + Math.Abs(value - _lower),
        _ when value <= 0 => double.NaN,
        _ => _lower <= value && value <= _upper ? 1 : Math.Max(value, 1 / value),
    };
}

/// <summary>The ways to fold a two-sided target.</summary>
internal enum GoalTransformKind
{
    /// <summary>The target is not folded.</summary>
    None = 0,

    /// <summary>A figure below the target becomes the figure equally far above it, as for a share that is to be one half.</summary>
    Distance = 1,

    /// <summary>A ratio and its reciprocal become the same, and any ratio within the range becomes 1, as for a parity index.</summary>
    Reciprocal = 2,
}
