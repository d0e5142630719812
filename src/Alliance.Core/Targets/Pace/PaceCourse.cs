namespace Alliance.Core;

/// <summary>From where a series is to come to where: what a method knows before it looks at the latest figure.</summary>
internal readonly record struct PaceCourse(double Start, double From, double End, double Goal, bool HasTarget, bool IsCompound, bool WasZeroReplaced = false);
