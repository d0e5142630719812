namespace Alliance.Core;

/// <summary>The two figures on which a verdict rests, and what stands in its way.</summary>
internal readonly record struct PaceFigures(Observation? Baseline, Observation? Latest, bool HasOtherSigns, PaceReason Hindrance)
{
    /// <summary>Chooses the figures.</summary>
    /// <param name="target">The target.</param>
    /// <param name="known">Which observations count.</param>
    /// <param name="firstYear">The year from which a figure stands for a baseline that is not stated.</param>
    public static PaceFigures Of(CompetencyTarget target, in PaceKnowledge known, int firstYear)
    {
        ReadOnlySpan<Observation> observations = target.Observations.AsSpan();
        PaceReason hindrance = PaceReason.None;
        Observation? baseline = target.Baseline is { } stated && known.IsOfSeries(stated) ? stated : null;
        if (baseline is not null)
            hindrance = ReasonOf(known.UseOf(baseline));
        else if ((baseline = First(observations, known, firstYear, ref hindrance)) is null)
            hindrance = PaceReason.NoBaseline;
        if (hindrance is not (PaceReason.None or PaceReason.FiguresDisagree))
            return new(null, null, false, hindrance);

        int baseKey = PaceTime.EndKey(baseline!.Period);
        bool isNegative = baseline.Value < 0;
        int breakKey = int.MaxValue, latestKey = baseKey;
        bool otherSigns = false, disagree = false;
        Observation? latest = null;
        for (int i = observations.Length - 1; i >= 0; i--)
        {
            Observation observation = observations[i];
            int key = PaceTime.EndKey(observation.Period);
            if (key <= baseKey || !known.IsOver(key))
                continue;
            bool isBreak = observation.Status == ObservationStatus.Break;
            bool hasOtherSign = observation.Value is { } value && (isNegative ? value > 0 : value < 0);
            if (key < latestKey && !isBreak && !hasOtherSign)
                continue;
            FigureUse use = known.UseOf(observation);
            if (use is not (FigureUse.Between or FigureUse.NotANumber or FigureUse.Missing))
                continue;
            if (isBreak)
                breakKey = Math.Min(breakKey, key);
            otherSigns |= hasOtherSign;
            if (use == FigureUse.Missing || key < latestKey)
                continue;
            if (key > latestKey)
                disagree = false;
            int better = key > latestKey ? 1 : Weigh(observation, latest!);
            disagree = better == 0 ? disagree | !SaysTheSame(observation, latest!) : better < 0 && disagree;
            if (better > 0)
                (latest, latestKey) = (observation, key);
        }
        return new(baseline, latest, otherSigns,
            hindrance != PaceReason.None || disagree ? PaceReason.FiguresDisagree
            : latest is null ? PaceReason.NoFigure
            : latest.Value is null ? PaceReason.NotANumber
            : breakKey <= latestKey ? PaceReason.SeriesBreak
            : DefinedOtherwise(baseline) || DefinedOtherwise(latest) ? PaceReason.DefinitionDiffers
            : PaceReason.None);
    }

    /// <summary>Which of two figures for one time goes before: 1 the first, -1 the second, 0 where nothing says.</summary>
    public static int Weigh(Observation one, Observation other)
    {
        int byStanding = one.Evidence.Weight.CompareTo(other.Evidence.Weight);
        return byStanding != 0 ? byStanding : Nullable.Compare(one.Evidence.RecordedOn, other.Evidence.RecordedOn);
    }

    /// <summary>The earliest number of a year or later.</summary>
    private static Observation? First(ReadOnlySpan<Observation> observations, in PaceKnowledge known, int firstYear, ref PaceReason hindrance)
    {
        Observation? first = null;
        int firstKey = int.MaxValue;
        foreach (Observation observation in observations)
        {
            int key = PaceTime.EndKey(observation.Period);
            if (key > firstKey || PaceTime.YearOf(observation.Period) < firstYear || known.UseOf(observation) != FigureUse.Between)
                continue;
            int better = key < firstKey ? 1 : Weigh(observation, first!);
            if (better == 0 && !SaysTheSame(observation, first!))
                hindrance = PaceReason.FiguresDisagree;
            else if (better > 0)
                (first, firstKey, hindrance) = (observation, key, PaceReason.None);
        }
        return first;
    }

    private static PaceReason ReasonOf(FigureUse use) => use switch
    {
        FigureUse.Between => PaceReason.None,
        FigureUse.NotOver or FigureUse.RecordedLater => PaceReason.BaselineNotYetKnown,
        FigureUse.NotANumber => PaceReason.NotANumber,
        _ => PaceReason.BaselineNotObserved,
    };

    private static bool SaysTheSame(Observation one, Observation other) =>
        one.Value == other.Value && one.Unit == other.Unit && (one.Value is not null || string.Equals(one.Text, other.Text, StringComparison.Ordinal));

    private static bool DefinedOtherwise(Observation observation) => observation.Status == ObservationStatus.DefinitionDiffers;
}
