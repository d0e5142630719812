namespace Alliance.Core;

/// <summary>What is to be reached by a given time: a value, or only an improvement.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record TargetValue
{
    /// <summary>The value to be reached, in the indicator's unit. Default: none is set; any change in the indicator's better direction is wanted.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range; only with <see cref="TargetKind.Range"/>, and not below <see cref="Value"/>.</summary>
    public decimal? UpperValue { get; init; }

    /// <summary>The time by which it is to be reached: "2030" means by the end of 2030.</summary>
    public required PartialDate Due { get; init; }

    /// <summary>When the target counts as met. Default: not stated.</summary>
    public Term<TargetKind> Kind { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>The content of the target, as a tuple for comparing and ordering.</summary>
    internal (PartialDate Due, decimal Value, Term<TargetKind> Kind, decimal UpperValue) Saying() =>
        (Due, Value ?? decimal.MinValue, Kind, UpperValue ?? Value ?? decimal.MinValue);
}
