namespace Alliance.Core;

/// <summary>A figure observed for a period (IATI actual, SDMX observation).</summary>
[JsonRecord]
public sealed partial record Observation
{
    /// <summary>The year, month or day to which it belongs.</summary>
    public required PartialDate Period { get; init; }

    /// <summary>The figure, in the indicator's unit. Default: missing.</summary>
    public decimal? Value { get; init; }

    /// <summary>What was reported where it is no number, to the letter (<c>N=35;P=55</c>); never calculated with.</summary>
    public string? Text { get; init; }

    /// <summary>What is to be known of the figure.</summary>
    public Term<ObservationStatus> Status { get; init; }

    /// <summary>How sure it is, who says so, and since when it is known.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
