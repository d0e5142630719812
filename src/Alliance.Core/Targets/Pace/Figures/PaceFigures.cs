namespace Alliance.Core;

/// <summary>The two figures on which a verdict rests, by their places, and what stands in its way.</summary>
/// <param name="Baseline">The place of the figure that stands for a baseline; <see cref="Stated"/>, or <see cref="None"/>.</param>
/// <param name="Latest">The place of the latest figure, or <see cref="None"/>.</param>
/// <param name="HasOtherSigns">Whether a figure since the baseline has another sign.</param>
/// <param name="Hindrance">Why they can't be judged.</param>
internal readonly record struct PaceFigures(int Baseline, int Latest, bool HasOtherSigns, PaceReason Hindrance)
{
    /// <summary>The baseline is the one that is stated.</summary>
    public const int Stated = -1;

    /// <summary>There is no such figure.</summary>
    public const int None = -2;

    /// <summary>
    /// Whether figures stand by ascending time, none twice, and are numbers of one definition and of the sign of the baseline, or nothing: the
    /// latest is then the last that counts.
    /// </summary>
    public static bool ArePlain(in PackedFigure baseline, ReadOnlySpan<PackedFigure> figures)
    {
        for (int i = 0; i < figures.Length; i++)
        {
            ref readonly PackedFigure figure = ref figures[i];
            if (figure.IsBreak || figure.IsDefinedOtherwise || figure.Use == FigureUse.NotANumber
                || (baseline.Value < 0 ? figure.Value > 0 : figure.Value < 0) || (i > 0 && figure.EndKey <= figures[i - 1].EndKey))
            {
                return false;
            }
        }
        return !baseline.IsDefinedOtherwise;
    }

    /// <summary>Chooses with a baseline that is stated, from plain figures.</summary>
    public static PaceFigures OfPlain(in PackedFigure baseline, ReadOnlySpan<PackedFigure> figures, in PaceKnowledge known)
    {
        PaceReason hindrance = ReasonOf(known.UseOf(baseline));
        if (hindrance != PaceReason.None)
            return new(None, None, false, hindrance);
        int latest = figures.Length - 1;
        while (latest >= 0 && known.UseOf(figures[latest]) != FigureUse.Between)
            latest--;
        return latest >= 0 && figures[latest].EndKey > baseline.EndKey ? new(Stated, latest, false, PaceReason.None) : new(Stated, None, false, PaceReason.NoFigure);
    }

    /// <summary>Chooses with a baseline that is stated.</summary>
    public static PaceFigures Of(in PackedFigure baseline, ReadOnlySpan<PackedFigure> figures, in PaceKnowledge known)
    {
        PaceReason hindrance = ReasonOf(known.UseOf(baseline));
        return hindrance == PaceReason.None ? Of(Stated, baseline, hindrance, figures, known) : new(None, None, false, hindrance);
    }

    /// <summary>Chooses where none is stated: the first number of a year or later stands for it.</summary>
    public static PaceFigures Of(int firstYear, ReadOnlySpan<PackedFigure> figures, in PaceKnowledge known)
    {
        int first = None;
        bool disagree = false;
        for (int i = 0; i < figures.Length; i++)
        {
            ref readonly PackedFigure figure = ref figures[i];
            if (PaceTime.YearOf(figure.Period) < firstYear || known.UseOf(figure) != FigureUse.Between)
                continue;
            int earlier = first < 0 ? 1 : figures[first].EndKey - figure.EndKey;
            int better = earlier != 0 ? earlier : figure.Weigh(figures[first]);
            disagree = better == 0 ? disagree | figure.Value != figures[first].Value : better < 0 && disagree;
            if (better > 0)
                first = i;
        }
        return first < 0 ? new(None, None, false, PaceReason.NoBaseline)
            : Of(first, figures[first], disagree ? PaceReason.FiguresDisagree : PaceReason.None, figures, known);
    }

    private static PaceReason ReasonOf(FigureUse baseline) => baseline switch
    {
        FigureUse.Between => PaceReason.None,
        FigureUse.NotOver or FigureUse.RecordedLater => PaceReason.BaselineNotYetKnown,
        FigureUse.NotANumber => PaceReason.NotANumber,
        _ => PaceReason.BaselineNotObserved,
    };

    private static PaceFigures Of(int place, in PackedFigure baseline, PaceReason hindrance, ReadOnlySpan<PackedFigure> figures, in PaceKnowledge known)
    {
        int baseKey = baseline.EndKey, latestKey = baseKey, breakKey = int.MaxValue;
        bool isNegative = baseline.Value < 0, otherSigns = false, disagree = false;
        int latest = None;
        for (int i = figures.Length - 1; i >= 0; i--)
        {
            ref readonly PackedFigure figure = ref figures[i];
            int key = figure.EndKey;
            if (key <= baseKey || known.UseOf(figure) is not (FigureUse.Between or FigureUse.NotANumber or FigureUse.Missing))
                continue;
            if (figure.IsBreak)
                breakKey = Math.Min(breakKey, key);
            otherSigns |= isNegative ? figure.Value > 0 : figure.Value < 0;
            if (key < latestKey || figure.Use == FigureUse.Missing)
                continue;
            int better = key > latestKey ? 1 : figure.Weigh(figures[latest]);
            disagree = better == 0 ? disagree | figure.Value != figures[latest].Value : better < 0 && disagree;
            if (better > 0)
                (latest, latestKey) = (i, key);
        }
        return new(place, latest, otherSigns,
            hindrance != PaceReason.None || disagree ? PaceReason.FiguresDisagree
            : latest < 0 ? PaceReason.NoFigure
            : figures[latest].Use == FigureUse.NotANumber ? PaceReason.NotANumber
            : breakKey <= latestKey ? PaceReason.SeriesBreak
            : baseline.IsDefinedOtherwise || figures[latest].IsDefinedOtherwise ? PaceReason.DefinitionDiffers
            : PaceReason.None);
    }
}
