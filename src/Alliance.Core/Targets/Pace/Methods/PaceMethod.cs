namespace Alliance.Core;

/// <summary>A way to judge the pace of a target, with the edition that was followed. Verdicts are never given without it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Edition">Which edition of it.</param>
/// <param name="Reference">Where it is published; null for a method of this library.</param>
public sealed record PaceMethod(string Name, string Edition, string? Reference)
{
    /// <summary>The name and the edition.</summary>
    /// <returns>For example <c>Linear path (Alliance.Core 1)</c>.</returns>
    public override string ToString() => $"{Name} ({Edition})";
}
