using System.Globalization;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>The ratio of two figures that were measured in the same run, with a goal or for information.</summary>
/// <param name="Name">What is measured, and what it is compared with.</param>
/// <param name="Ratio">The measured ratio.</param>
/// <param name="Goal">The limit, or null if the figure is only for information.</param>
/// <param name="IsAtMost">Whether the ratio must be at most the limit; otherwise it must be at least the limit.</param>
public sealed record Figure(string Name, double Ratio, double? Goal, bool IsAtMost)
{
    public bool HasGoal => Goal is not null;

    public bool IsMet => Goal is { } goal && (IsAtMost ? Ratio <= goal : Ratio >= goal);

    public static Figure AtMost(string name, double ratio, double goal) => new(name, ratio, goal, IsAtMost: true);

    public static Figure AtLeast(string name, double ratio, double goal) => new(name, ratio, goal, IsAtMost: false);

    public static Figure Information(string name, double ratio) => new(name, ratio, Goal: null, IsAtMost: false);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-68} {Ratio,8:F2} {(Goal is { } goal ? $"{(IsAtMost ? "<=" : ">=")}{goal:F2}" : ""),8} {(!HasGoal ? "information" : IsMet ? "ok" : "short")}");
}
