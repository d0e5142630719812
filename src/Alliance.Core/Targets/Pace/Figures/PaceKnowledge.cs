namespace Alliance.Core;

/// <summary>Which observations count: of one series, for a time that was over by a day, and recorded by a day.</summary>
internal readonly struct PaceKnowledge
{
    private readonly int _lastKey;
    private readonly int _recordedKey;

    public PaceKnowledge(LocalDate day, LocalDate knownOn, ValueList<Dimension> dimensions)
    {
        _lastKey = Math.Min(PaceTime.LastKey(day), PaceTime.LastKey(knownOn));
        _recordedKey = PartialDate.KeyOf(knownOn);
        Dimensions = dimensions;
    }

    /// <summary>The series that is asked for.</summary>
    public ValueList<Dimension> Dimensions { get; }

    /// <summary>Whether an observation counts, and if not, why; <see cref="FigureUse.Between"/> where it does.</summary>
    public FigureUse UseOf(Observation observation) =>
        PaceTime.EndKey(observation.Period) > _lastKey || !observation.Period.IsSpecified ? FigureUse.NotOver
        : !IsOfSeries(observation) ? FigureUse.OtherSeries
        : observation.Evidence.RecordedOn is { } recorded && PartialDate.KeyOf(recorded) > _recordedKey ? FigureUse.RecordedLater
        : observation.Evidence.Confidence == Confidence.Refuted ? FigureUse.Refuted
        : observation.Status == ObservationStatus.Forecast ? FigureUse.Forecast
        : observation.Value is not null ? FigureUse.Between
        : observation.Text is not null ? FigureUse.NotANumber
        : FigureUse.Missing;

    public bool IsOfSeries(Observation observation) =>
        observation.Dimensions.IsEmpty ? Dimensions.IsEmpty : observation.Dimensions.Equals(Dimensions);

    /// <summary>Whether it was over by the day; all others can be passed over without a look at the rest of them.</summary>
    public bool IsOver(int endKey) => endKey <= _lastKey;
}
