namespace Alliance.Core;

public sealed partial record CompetencyTarget
{
    /// <summary>
    /// Computes the same as <see cref="PaceAsOf(LocalDate, LocalDate, ValueList{Dimension})"/>, and records how every observation was used and whether each
    /// milestone was met.
    /// </summary>
    /// <param name="day">The day as of which the pace is computed.</param>
    /// <param name="knownOn">The day whose state of knowledge is used. Default: <paramref name="day"/>.</param>
    /// <param name="dimensions">The part of the population. Default: all of it.</param>
    /// <returns>The pace with its trace.</returns>
    public PaceTrace TracePaceAsOf(LocalDate day, LocalDate? knownOn = null, ValueList<Dimension> dimensions = default)
    {
        TargetPace pace = PaceAsOf(day, knownOn ?? day, dimensions);
        var known = new PaceKnowledge(day, knownOn ?? day);
        return new()
        {
            Pace = pace,
            Figures = [.. Observations.Prepend(Baseline).OfType<Observation>().Select(observation => new FigureTrace(observation, UseOf(observation, pace, known)))],
            Milestones = [.. Milestones.Select(milestone => Traced(milestone, pace, known))],
        };
    }

    private FigureUse UseOf(Observation observation, in TargetPace pace, in PaceKnowledge known)
    {
        if (ReferenceEquals(observation, pace.Baseline))
            return FigureUse.Baseline;
        if (ReferenceEquals(observation, pace.Latest))
            return observation.Value is null ? FigureUse.NotANumber : FigureUse.Latest;
        FigureUse use = known.UseOf(PackedFigure.Of(observation, this, pace.Dimensions));
        if (use != FigureUse.Considered)
            return use;
        DayKey key = PaceTime.EndKey(observation.Period);
        return pace.Latest is { } latest && key == PaceTime.EndKey(latest.Period) ? FigureUse.Superseded
            : pace.Baseline is { } baseline && key <= PaceTime.EndKey(baseline.Period) ? FigureUse.BeforeBaseline
            : FigureUse.Considered;
    }

    private MilestoneTrace Traced(TargetValue milestone, in TargetPace pace, in PaceKnowledge known)
    {
        DayKey due = PaceTime.EndKey(milestone.Due);
        Truth met = Truth.Unknown;
        foreach (var (key, (figure, number, isDecided)) in FiguresUntil(due, pace, known))
        {
            // A figure that is disputed, or reported in two ways, has neither reached the milestone nor missed it.
            Truth reached = isDecided && (figure.IsSupported & number.IsSupported) == Truth.True && number.Value is { } value ? IsReached(milestone, pace.Series.Direction, value) & milestone.Understood : Truth.Unknown;
            if (reached == Truth.True)
                return new(milestone, known.IsOver(due), Truth.True);
            if (key == due)
                met = reached;
        }
        return new(milestone, known.IsOver(due), met);
    }

    /// <summary>The figure of each time up to a given one, and whether it takes precedence over different figures for that time.</summary>
    private Dictionary<DayKey, (PackedFigure Figure, FigureNumber Number, bool IsDecided)> FiguresUntil(DayKey due, in TargetPace pace, in PaceKnowledge known)
    {
        Dictionary<DayKey, (PackedFigure Figure, FigureNumber Number, bool IsDecided)> figures = [];
        foreach (Observation observation in Baseline is null ? Observations : [Baseline, .. Observations])
        {
            DayKey key = PaceTime.EndKey(observation.Period);
            PackedFigure figure = PackedFigure.Of(observation, this, pace.Dimensions);
            FigureUse use = known.UseOf(figure);
            if (key <= due && use == FigureUse.NotUnderstood)
            {
                // Its status may mean that no other figure for that time counts.
                figures[key] = (figure, FigureNumber.None, false);
                continue;
            }
            if (key > due || use is not (FigureUse.Considered or FigureUse.NotANumber))
                continue;
            FigureNumber number = observation.Value is null ? FigureNumber.None : FigureNumber.Of(observation, this, known);
            int better = figures.TryGetValue(key, out var other) ? other.Figure.Use == FigureUse.NotUnderstood ? -1 : figure.Weigh(other.Figure) : 1;
            if (better > 0)
                figures[key] = (figure, number, true);
            else if (better == 0 && (figure.IsDefinedOtherwise != other.Figure.IsDefinedOtherwise || !number.Agrees(other.Number)))
                figures[key] = other with { IsDecided = false };
        }
        return figures;
    }

    private static Truth IsReached(TargetValue milestone, Direction direction, double value)
    {
        if ((double?)milestone.Number is not { } wanted)
            return Truth.Unknown;
        if (!milestone.Kind.TryGetKnown(out TargetKind kind))
            return Truth.Unknown;
        if (kind == TargetKind.Range)
            return Truth.Of(value >= wanted && value <= ((double?)milestone.UpperValue ?? wanted));
        bool? isMore = kind == TargetKind.AtLeast ? true
            : kind == TargetKind.AtMost ? false
            : direction == Direction.Unspecified ? null
            : direction == Direction.HigherIsBetter;
        return isMore is { } more ? Truth.Of(more ? value >= wanted : value <= wanted) : Truth.Unknown;
    }
}
