namespace Alliance.Core;

/// <summary>What is to be reached by a time: a value, or a change for the better.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record TargetValue
{
    /// <summary>The value, in the indicator's unit. Default: none is set; what is wanted is a change in the indicator's better direction.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range; only with <see cref="TargetKind.Range"/>, and not below <see cref="Value"/>.</summary>
    public decimal? UpperValue { get; init; }

    /// <summary>By when: "2030" means by the end of 2030.</summary>
    public required PartialDate Due { get; init; }

    /// <summary>When it counts as met. Default: not stated.</summary>
    public Term<TargetKind> Kind { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>What it says, as something to compare and order by.</summary>
    internal (PartialDate Due, decimal Value, Term<TargetKind> Kind, decimal UpperValue) Saying() =>
        (Due, Value ?? decimal.MinValue, Kind, UpperValue ?? Value ?? decimal.MinValue);
}
