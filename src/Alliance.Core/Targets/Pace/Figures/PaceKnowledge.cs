namespace Alliance.Core;

/// <summary>Decides which figures count: those for a time that was over by one day, and recorded by another.</summary>
internal readonly struct PaceKnowledge
{
    private readonly DayKey _lastKey;
    private readonly DayKey _recordedKey;

    public PaceKnowledge(LocalDate day, LocalDate knownOn)
    {
        Day = day;
        KnownOn = knownOn;
        DayKey = DayKey.Of(day);
        _lastKey = DayKey.Min(PaceTime.LastKey(day), PaceTime.LastKey(knownOn));
        _recordedKey = DayKey.Of(knownOn);
    }

    public LocalDate Day { get; }

    public LocalDate KnownOn { get; }

    public DayKey DayKey { get; }

    /// <summary>The reason why a figure does not count; <see cref="FigureUse.Considered"/> where it does.</summary>
    public FigureUse UseOf(in PackedFigure figure) =>
        figure.Use == FigureUse.OtherSeries ? FigureUse.OtherSeries
        : figure.Period.IsDefault || !IsOver(figure.EndKey) ? FigureUse.PeriodNotEnded
        : figure.RecordedKey > _recordedKey ? FigureUse.RecordedLater
        : figure.Use;

    /// <summary>Whether a time was over by the day.</summary>
    public bool IsOver(DayKey endKey) => endKey <= _lastKey;
}
