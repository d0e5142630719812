namespace Alliance.Core;

/// <summary>A figure observed for a period (IATI actual, SDMX observation).</summary>
/// <remarks>
/// A figure that was revised appears once for each vintage: with the same period and dimensions, and with the day on which it became known in
/// <see cref="Evidence.RecordedOn"/>.
/// </remarks>
[JsonRecord(IsDeciding = true)]
public sealed partial record Observation
{
    /// <summary>The year, month or day to which the figure belongs.</summary>
    public required PartialDate Period { get; init; }

    /// <summary>The figure, in the indicator's unit or in <see cref="Unit"/>. Default: missing.</summary>
    public decimal? Value { get; init; }

    /// <summary>The reported text, verbatim, where it is not a number (<c>N=35;P=55</c>); it is never used in calculations.</summary>
    public string? Text { get; init; }

    /// <summary>The unit of the figure, where it is not the indicator's: the number of people behind a share. Default: the indicator's unit.</summary>
    public Term<UnitOfMeasure> Unit { get; init; }

    /// <summary>The status of the figure, such as provisional or estimated. Default: not stated.</summary>
    public Term<ObservationStatus> Status { get; init; }

    /// <summary>
    /// The part of the population to which the figure belongs, in the order of the dimensions' names: women, people aged 16 to 24. Default: all of it.
    /// </summary>
    public ValueList<Dimension> Dimensions { get; init; }

    /// <summary>
    /// Who was counted, where it is not the target's population; such a figure cannot be compared with the others. Default: the target's population.
    /// </summary>
    public LocalizedText Population { get; init; }

    /// <summary>The evidence for this figure: how certain it is, its sources, and since when it is known.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
