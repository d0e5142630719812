namespace Alliance.Core;

/// <summary>What is to be reached by a given time: a value, a text where the aim is not a number, or only an improvement.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record TargetValue
{
    /// <summary>
    /// The value to be reached, in the indicator's unit. Default: none is set; without <see cref="Text"/>, any change in the indicator's better direction is
    /// wanted.
    /// </summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range; only with <see cref="TargetKind.Range"/>, and not below <see cref="Value"/>.</summary>
    public decimal? UpperValue { get; init; }

    /// <summary>
    /// What is to be reached, verbatim, where it is not a number (<c>N=44;P=60</c>); only without <see cref="Value"/>. It is never used in calculations:
    /// there is no verdict on the pace of such a target.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>The time by which it is to be reached: "2030" means by the end of 2030.</summary>
    public required PartialDate Due { get; init; }

    /// <summary>When the target counts as met. Default: not stated.</summary>
    public Term<TargetKind> Kind { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>The value to be reached as a number. Default: none is set, or the aim is stated as a text.</summary>
    internal decimal? Number => Text is null ? Value : null;

    /// <summary>Orders target values by what is to be reached; 0 where it is the same.</summary>
    internal int CompareTo(TargetValue other) => Numbers().CompareTo(other.Numbers()) is var order and not 0 ? order : string.CompareOrdinal(Text, other.Text);

    private (PartialDate Due, decimal Value, Term<TargetKind> Kind, decimal UpperValue) Numbers() =>
        (Due, Value ?? decimal.MinValue, Kind, UpperValue ?? Value ?? decimal.MinValue);
}
