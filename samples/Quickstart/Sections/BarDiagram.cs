namespace Quickstart;

/// <summary>A diagram of bars with labels and values from 0 to 100.</summary>
/// <param name="Caption">What the bars show.</param>
/// <param name="Bars">The bars, from top to bottom.</param>
internal sealed record BarDiagram(string Caption, IReadOnlyList<(string Label, double Value)> Bars);
