namespace Alliance.Core;

/// <summary>A figure of a target in the unit of a table, or the reason why it cannot be shown in that unit.</summary>
/// <param name="Value">The figure. Default: there is none, or it cannot be shown in the unit of the table.</param>
/// <param name="Period">The time to which the figure belongs. Default: there is no figure.</param>
/// <param name="Failure">Why the figure cannot be shown; <see cref="ComparisonFailure.None"/> where it can be shown or there is none.</param>
public readonly partial record struct ComparedFigure(double? Value, PartialDate Period, ComparisonFailure Failure);
