namespace Alliance.Core;

/// <summary>The two figures on which a verdict is based, by their index among the observations, and what prevents a verdict.</summary>
/// <param name="Baseline">The index of the figure used as the baseline; <see cref="Stated"/>, or <see cref="None"/>.</param>
/// <param name="Latest">The index of the latest figure, or <see cref="None"/>.</param>
/// <param name="HasOtherSigns">Whether a figure since the baseline has another sign.</param>
/// <param name="NoVerdictReason">Why they cannot be evaluated.</param>
internal readonly record struct PaceFigures(int Baseline, int Latest, bool HasOtherSigns, NoVerdictReason NoVerdictReason)
{
    /// <summary>The baseline is the one that the target states.</summary>
    public const int Stated = -1;

    /// <summary>There is no such figure.</summary>
    public const int None = -2;

    /// <summary>
    /// Whether the figures are in ascending order of time, without two for one time, and each is a number with the definition and the sign of the baseline,
    /// or has no value: the latest figure is then the last one that counts.
    /// </summary>
    public static bool ArePlain(in PackedFigure baseline, ReadOnlySpan<PackedFigure> figures)
    {
        for (int i = 0; i < figures.Length; i++)
        {
            ref readonly PackedFigure figure = ref figures[i];
            if (figure.IsBreak || figure.IsDefinedOtherwise || figure.Use is FigureUse.NotANumber or FigureUse.NotUnderstood
                || (baseline.Value < 0 ? figure.Value > 0 : figure.Value < 0) || (i > 0 && figure.EndKey <= figures[i - 1].EndKey))
            {
                return false;
            }
        }
        return !baseline.IsDefinedOtherwise;
    }

    /// <summary>Chooses the figures where a baseline is stated and <see cref="ArePlain"/> holds.</summary>
    public static PaceFigures OfPlain(in PackedFigure baseline, ReadOnlySpan<PackedFigure> figures, in PaceKnowledge known)
    {
        NoVerdictReason noVerdictReason = ReasonOf(known.UseOf(baseline));
        if (noVerdictReason != NoVerdictReason.None)
            return new(None, None, false, noVerdictReason);
        int latest = figures.Length - 1;
        while (latest >= 0 && known.UseOf(figures[latest]) != FigureUse.Considered)
            latest--;
        return latest >= 0 && figures[latest].EndKey > baseline.EndKey ? new(Stated, latest, false, NoVerdictReason.None) : new(Stated, None, false, NoVerdictReason.NoFigure);
    }

    /// <summary>Chooses the figures where a baseline is stated.</summary>
    public static PaceFigures Of(in PackedFigure baseline, ReadOnlySpan<PackedFigure> figures, in PaceKnowledge known, in PaceSubject subject)
    {
        NoVerdictReason noVerdictReason = ReasonOf(known.UseOf(baseline));
        return noVerdictReason == NoVerdictReason.None ? Of(Stated, baseline, noVerdictReason, figures, known, subject) : new(None, None, false, noVerdictReason);
    }

    /// <summary>Chooses the figures where no baseline is stated: the first number of the given year or later is used in its place.</summary>
    public static PaceFigures Of(int firstYear, ReadOnlySpan<PackedFigure> figures, in PaceKnowledge known, in PaceSubject subject)
    {
        int first = None;
        bool isUnderstood = true;
        for (int i = 0; i < figures.Length; i++)
        {
            ref readonly PackedFigure figure = ref figures[i];
            if (PaceTime.YearOf(figure.Period) < firstYear)
                continue;
            FigureUse use = known.UseOf(figure);
            isUnderstood &= use != FigureUse.NotUnderstood;
            if (use != FigureUse.Considered)
                continue;
            int earlier = first < 0 ? 1 : figures[first].EndKey.CompareTo(figure.EndKey);
            if (earlier > 0 || (earlier == 0 && TakesPrecedence(i, first, figures, subject)))
                first = i;
        }
        return !isUnderstood ? new(None, None, false, NoVerdictReason.NotUnderstood)
            : first < 0 ? new(None, None, false, NoVerdictReason.NoBaseline)
            : Of(first, figures[first], Disagree(first, figures, known, subject) ? NoVerdictReason.FiguresDisagree : NoVerdictReason.None, figures, known, subject);
    }

    /// <summary>
    /// Whether the first of two figures for one time takes precedence: by stronger evidence, then by a later record, otherwise by an order that does not depend
    /// on the list.
    /// </summary>
    private static bool TakesPrecedence(int one, int other, ReadOnlySpan<PackedFigure> figures, in PaceSubject subject)
    {
        int better = figures[one].Weigh(figures[other]);
        return better != 0 ? better > 0 : subject.Order(figures[one], one, figures[other], other) < 0;
    }

    /// <summary>
    /// Whether another figure for the time of a chosen one, with equally strong evidence and the same day of record, differs from it: in the unit of the
    /// target, or by its definition.
    /// </summary>
    private static bool Disagree(int chosen, ReadOnlySpan<PackedFigure> figures, in PaceKnowledge known, in PaceSubject subject)
    {
        ref readonly PackedFigure one = ref figures[chosen];
        for (int i = 0; i < figures.Length; i++)
        {
            ref readonly PackedFigure other = ref figures[i];
            if (i != chosen && other.EndKey == one.EndKey && (other.Weigh(one) == 0 || other.HasAnyWeight) && known.UseOf(other) is FigureUse.Considered or FigureUse.NotANumber
                && (other.IsDefinedOtherwise != one.IsDefinedOtherwise || other.Use != one.Use
                    || !subject.NumberOf(other, i, known).Agrees(subject.NumberOf(one, chosen, known))))
            {
                return true;
            }
        }
        return false;
    }

    private static NoVerdictReason ReasonOf(FigureUse baseline) => baseline switch
    {
        FigureUse.Considered => NoVerdictReason.None,
        FigureUse.PeriodNotEnded or FigureUse.RecordedLater => NoVerdictReason.BaselineNotYetKnown,
        FigureUse.NotANumber => NoVerdictReason.NotANumber,
        FigureUse.NotUnderstood => NoVerdictReason.NotUnderstood,
        _ => NoVerdictReason.BaselineNotObserved,
    };

    private static PaceFigures Of(
        int place, in PackedFigure baseline, NoVerdictReason noVerdictReason, ReadOnlySpan<PackedFigure> figures, in PaceKnowledge known, in PaceSubject subject)
    {
        DayKey baseKey = baseline.EndKey, latestKey = baseKey, breakKey = DayKey.MaxValue;
        bool isNegative = baseline.Value < 0, otherSigns = false, isUnderstood = true;
        int latest = None;
        for (int i = 0; i < figures.Length; i++)
        {
            ref readonly PackedFigure figure = ref figures[i];
            DayKey key = figure.EndKey;
            if (key <= baseKey || known.UseOf(figure) is not (FigureUse.Considered or FigureUse.NotANumber or FigureUse.Missing or FigureUse.NotUnderstood))
                continue;
            if (figure.Use == FigureUse.NotUnderstood)
            {
                isUnderstood = false;
                continue;
            }
            if (figure.IsBreak)
                breakKey = DayKey.Min(breakKey, key);
            otherSigns |= isNegative ? figure.Value > 0 : figure.Value < 0;
            if (key < latestKey || figure.Use == FigureUse.Missing)
                continue;
            if (key > latestKey || TakesPrecedence(i, latest, figures, subject))
                (latest, latestKey) = (i, key);
        }
        return new(place, latest, otherSigns,
            !isUnderstood ? NoVerdictReason.NotUnderstood
            : noVerdictReason != NoVerdictReason.None || (latest >= 0 && Disagree(latest, figures, known, subject)) ? NoVerdictReason.FiguresDisagree
            : latest < 0 ? NoVerdictReason.NoFigure
            : figures[latest].Use == FigureUse.NotANumber ? NoVerdictReason.NotANumber
            : breakKey <= latestKey ? NoVerdictReason.SeriesBreak
            : baseline.IsDefinedOtherwise || figures[latest].IsDefinedOtherwise ? NoVerdictReason.DefinitionDiffers
            : NoVerdictReason.None);
    }
}
