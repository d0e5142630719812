using System.Globalization;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>A goal: how one figure may stand to another, measured in the same run.</summary>
/// <param name="Name">What is measured, and against what.</param>
/// <param name="Ratio">What came out.</param>
/// <param name="Goal">The bound.</param>
/// <param name="IsAtMost">Whether the ratio may be at most the bound; otherwise at least.</param>
public sealed record Figure(string Name, double Ratio, double Goal, bool IsAtMost)
{
    public bool IsMet => IsAtMost ? Ratio <= Goal : Ratio >= Goal;

    public static Figure AtMost(string name, double ratio, double goal) => new(name, ratio, goal, IsAtMost: true);

    public static Figure AtLeast(string name, double ratio, double goal) => new(name, ratio, goal, IsAtMost: false);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-68} {Ratio,8:F2} {$"{(IsAtMost ? "<=" : ">=")}{Goal:F2}",8} {(IsMet ? "ok" : "short")}");
}
