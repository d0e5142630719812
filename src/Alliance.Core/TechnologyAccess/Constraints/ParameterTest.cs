namespace Alliance.Core;

/// <summary>A test on one technical property; all the bounds given must hold. A property that is not known leaves the test unknown.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record ParameterTest
{
    /// <summary>The property.</summary>
    public required Term<ParameterKind> Parameter { get; init; }

    /// <summary>The value or more.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>More than the value.</summary>
    public decimal? Above { get; init; }

    /// <summary>The value or less.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>Less than the value.</summary>
    public decimal? Below { get; init; }

    /// <summary>For properties without figure: the item has it, or has it not.</summary>
    public bool? Holds { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
