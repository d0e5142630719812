namespace Alliance.Core;

/// <summary>A method to evaluate the pace of a target, with the edition that was followed. Every verdict of a method names it.</summary>
/// <param name="Name">The name of the method.</param>
/// <param name="Edition">The edition of the method.</param>
/// <param name="Reference">The address at which it is published; null for a method of this library.</param>
[JsonAnswer]
public sealed partial record PaceMethod(string Name, string Edition, string? Reference)
{
    /// <summary>Returns the name and the edition.</summary>
    /// <returns>For example <c>Linear path (Alliance.Core 1)</c>.</returns>
    public override string ToString() => $"{Name} ({Edition})";
}
