namespace Alliance.Core;

/// <summary>A condition that an explanation lists.</summary>
/// <param name="Step">The condition; null for a number of further ones.</param>
/// <param name="IsExcluded">Whether the constraint does not apply where it is met.</param>
/// <param name="IsOther">Whether it begins another alternative.</param>
/// <param name="More">The number of further alternatives that are not listed.</param>
internal readonly record struct StepLine(AssessmentStep? Step, bool IsExcluded, bool IsOther, int More);
