namespace Alliance.Core;

/// <summary>A figure observed for a period (IATI actual, SDMX observation).</summary>
/// <remarks>
/// A figure that was revised stands once for each vintage: the same period and dimensions, with the day on which it came to be known in
/// <see cref="Evidence.RecordedOn"/>.
/// </remarks>
[JsonRecord(IsDeciding = true)]
public sealed partial record Observation
{
    /// <summary>The year, month or day to which it belongs.</summary>
    public required PartialDate Period { get; init; }

    /// <summary>The figure, in the indicator's unit or in <see cref="Unit"/>. Default: missing.</summary>
    public decimal? Value { get; init; }

    /// <summary>What was reported where it is no number, to the letter (<c>N=35;P=55</c>); never calculated with.</summary>
    public string? Text { get; init; }

    /// <summary>In what it is counted, where not in the indicator's unit: people behind a share. Default: in the indicator's unit.</summary>
    public Term<UnitOfMeasure> Unit { get; init; }

    /// <summary>What is to be known of the figure.</summary>
    public Term<ObservationStatus> Status { get; init; }

    /// <summary>To which part of the population it belongs, by name: women, people aged 16 to 24. Default: to all of it.</summary>
    public ValueList<Dimension> Dimensions { get; init; }

    /// <summary>Who was counted, where not the target's population; such a figure doesn't compare with the others. Default: that population.</summary>
    public LocalizedText Population { get; init; }

    /// <summary>How sure it is, who says so, and since when it is known.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
