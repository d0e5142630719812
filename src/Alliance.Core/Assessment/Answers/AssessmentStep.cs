namespace Alliance.Core;

/// <summary>One condition of a constraint that was tested.</summary>
[JsonAnswer]
public sealed partial record AssessmentStep
{
    /// <summary>The record that contains the condition: the constraint itself, a regime or a review policy.</summary>
    public required RecordReference Record { get; init; }

    /// <summary>The condition within the record, as a JSON pointer (RFC 6901), such as <c>/scope/items/0/tests/1</c>.</summary>
    public required string At { get; init; }

    /// <summary>What was tested, in English, such as <c>destination</c>, or the word of a property, such as <c>total-processing-performance</c>.</summary>
    public required string Test { get; init; }

    /// <summary>Whether the condition is met.</summary>
    public required Truth Truth { get; init; }

    /// <summary>What was found. Default: nothing.</summary>
    public string? Found { get; init; }

    /// <summary>What the condition requires. Default: no more than the record states at <see cref="At"/>.</summary>
    public string? Required { get; init; }

    /// <summary>The confidence of what was found, where it has evidence of its own. Default: not stated.</summary>
    public Term<Confidence> Confidence { get; init; }

    /// <summary>The question whose answer is missing, where the truth is unknown. Default: none.</summary>
    public string? Missing { get; init; }
}
