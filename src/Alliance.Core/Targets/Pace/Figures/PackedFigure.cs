namespace Alliance.Core;

/// <summary>An observation reduced to what the choice of figures needs: 16 bytes without references, so that many can be stored side by side.</summary>
internal readonly struct PackedFigure
{
    private const int DateBits = DayKey.Bits;
    private const uint DateMask = (1u << DateBits) - 1;

    // The weight of a confidence that this version does not know.
    private const uint AnyWeight = 7;

    // Above the bits of the period: break, defined differently, of another kind. Above the bits of the day of record: use, weight, IsSupported.
    private readonly uint _period;
    private readonly uint _recorded;

    private PackedFigure(Observation observation, Term<UnitOfMeasure> unit, ValueList<Dimension> dimensions)
    {
        Value = (double)observation.Value.GetValueOrDefault();
        bool isOfOtherKind = !observation.Population.IsEmpty || (!observation.Unit.IsDefault && observation.Unit != unit);
        _period = (uint)observation.Period.Key.Number
            | (observation.Status == ObservationStatus.Break ? 1u << DateBits : 0)
            | (observation.Status == ObservationStatus.DefinitionDiffers ? 2u << DateBits : 0)
            | (isOfOtherKind ? 4u << DateBits : 0);
        _recorded = (observation.Evidence.RecordedOn is { } recorded ? (uint)Math.Max(0, DayKey.Of(recorded).Number) : 0)
            | ((uint)UseOf(observation, dimensions) << DateBits)
            | ((observation.Evidence.Confidence.IsKnown ? (uint)observation.Evidence.Weight : AnyWeight) << (DateBits + 4))
            | ((uint)(observation.Evidence.IsSupported & observation.Understood) << (DateBits + 7));
    }

    public double Value { get; }

    public PartialDate Period => PartialDate.FromKey(DayKey.FromNumber((int)(_period & DateMask)));

    /// <summary>The key of the day on which it was recorded; <c>default</c> where none is stated.</summary>
    public DayKey RecordedKey => DayKey.FromNumber((int)(_recorded & DateMask));

    /// <summary>Its use, regardless of the day: <see cref="FigureUse.Considered"/> where it is a number that counts.</summary>
    public FigureUse Use => (FigureUse)((_recorded >> DateBits) & 0xF);

    public Truth IsSupported => (Truth)(_recorded >> (DateBits + 7));

    public bool IsBreak => (_period & (1u << DateBits)) != 0;

    public bool IsDefinedOtherwise => (_period & (2u << DateBits)) != 0;

    /// <summary>Whether it has a population or a unit of its own.</summary>
    public bool IsOfOtherKind => (_period & (4u << DateBits)) != 0;

    public DayKey EndKey => PaceTime.EndKey(Period);

    /// <summary>Whether its weight against other figures is not known.</summary>
    public bool HasAnyWeight => ((_recorded >> (DateBits + 4)) & 0x7) == AnyWeight;

    private int Weight => HasAnyWeight ? 0 : (int)(_recorded >> (DateBits + 4)) & 0x7;

    public static PackedFigure Of(Observation observation, CompetencyTarget target, ValueList<Dimension> dimensions) =>
        new(observation, target.Indicator.Unit, dimensions);

    /// <summary>Compares two figures for one time: above 0 if this one takes precedence, below 0 if the other does, 0 if neither does.</summary>
    public int Weigh(in PackedFigure other) => Weight != other.Weight ? Weight - other.Weight : RecordedKey.CompareTo(other.RecordedKey);

    private static FigureUse UseOf(Observation observation, ValueList<Dimension> dimensions) =>
        !observation.Dimensions.Equals(dimensions) ? FigureUse.OtherSeries
        : observation.Evidence.Confidence == Confidence.Refuted ? FigureUse.Refuted
        : observation.Status == ObservationStatus.Forecast ? FigureUse.Forecast
        : !observation.Status.TryGetKnown(out ObservationStatus status) ? FigureUse.NotUnderstood
        : SdmxObservationStatus.IsMissing(status) ? FigureUse.Missing
        : observation.Value is not null ? FigureUse.Considered
        : observation.Text is not null ? FigureUse.NotANumber
        : FigureUse.Missing;
}
