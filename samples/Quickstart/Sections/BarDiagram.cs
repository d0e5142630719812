namespace Quickstart;

/// <summary>Bars of plain text and numbers from 0 to 100.</summary>
/// <param name="Caption">What they show.</param>
/// <param name="Bars">The bars, from the top.</param>
internal sealed record BarDiagram(string Caption, IReadOnlyList<(string Label, double Value)> Bars);
