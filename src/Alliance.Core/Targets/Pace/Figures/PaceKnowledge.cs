namespace Alliance.Core;

/// <summary>Which figures count: those for a time that was over by a day, and recorded by a day.</summary>
internal readonly struct PaceKnowledge
{
    private readonly int _lastKey;
    private readonly int _recordedKey;

    public PaceKnowledge(LocalDate day, LocalDate knownOn)
    {
        Day = day;
        KnownOn = knownOn;
        DayKey = PartialDate.KeyOf(day);
        _lastKey = Math.Min(PaceTime.LastKey(day), PaceTime.LastKey(knownOn));
        _recordedKey = PartialDate.KeyOf(knownOn);
    }

    public LocalDate Day { get; }

    public LocalDate KnownOn { get; }

    public int DayKey { get; }

    /// <summary>Whether a figure counts, and if not, why; <see cref="FigureUse.Between"/> where it does.</summary>
    public FigureUse UseOf(in PackedFigure figure) =>
        figure.Use == FigureUse.OtherSeries ? FigureUse.OtherSeries
        : figure.Period.IsDefault || !IsOver(figure.EndKey) ? FigureUse.NotOver
        : figure.RecordedKey > _recordedKey ? FigureUse.RecordedLater
        : figure.Use;

    /// <summary>Whether a time was over by the day.</summary>
    public bool IsOver(int endKey) => endKey <= _lastKey;
}
