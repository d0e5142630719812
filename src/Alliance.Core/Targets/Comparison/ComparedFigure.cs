namespace Alliance.Core;

/// <summary>A figure of a target in the unit of a table, or the reason why it cannot be shown in that unit.</summary>
/// <param name="Value">The figure. Default: there is none, or it cannot be shown in the unit of the table.</param>
/// <param name="Period">The time to which the figure belongs. Default: there is no figure.</param>
/// <param name="Failure">Why the figure cannot be shown; <see cref="ComparisonFailure.None"/> where it can be shown or there is none.</param>
[JsonAnswer]
public readonly partial record struct ComparedFigure(double? Value, PartialDate Period, ComparisonFailure Failure)
{
    /// <summary>The figure, verbatim, where it is a text and not a number (<c>N=44;P=60</c>). Default: it is a number, or there is none.</summary>
    public string? Text { get; init; }
}
