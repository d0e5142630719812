namespace Alliance.Core;

/// <summary>A figure of a target in the unit of a table, or why it doesn't stand there.</summary>
/// <param name="Value">The figure. Default: there is none, or it is refused.</param>
/// <param name="Period">The time to which it belongs. Default: there is no figure.</param>
/// <param name="Failure">Why it is refused.</param>
public readonly partial record struct ComparedFigure(double? Value, PartialDate Period, ComparisonFailure Failure);
