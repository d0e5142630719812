namespace Alliance.Core;

/// <summary>The start and the end of the path to a target: what a method knows before it considers the latest figure.</summary>
internal readonly record struct PaceCourse(double Start, double From, double End, double Goal, bool HasTarget, bool IsCompound, bool WasZeroReplaced = false);
