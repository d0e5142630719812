namespace Alliance.Core;

/// <summary>Which way is better (IATI <c>ascending</c>). Closed: verdicts depend on it.</summary>
public enum Direction
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>More is better.</summary>
    HigherIsBetter,

    /// <summary>Less is better.</summary>
    LowerIsBetter,
}
