using System.Buffers;

namespace Alliance.Core;

public sealed partial record CompetencyTarget
{
    private const int OnTheStack = 64;

    /// <summary>Whether the target is on pace, as of a day and by what was known on it.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>The figures used and the verdicts; it takes no memory.</returns>
    public TargetPace PaceAsOf(LocalDate day) => PaceAsOf(day, day);

    /// <summary>Whether the target is on pace, as of a day and by what was known on another.</summary>
    /// <param name="day">The day for which it is told.</param>
    /// <param name="knownOn">The day whose knowledge is used: later, to look back with what has come to be known since.</param>
    /// <param name="dimensions">The part of the population wanted, such as women; in the order of the names. Default: all of it.</param>
    /// <returns>The figures used and the verdicts; it takes no memory.</returns>
    public TargetPace PaceAsOf(LocalDate day, LocalDate knownOn, ValueList<Dimension> dimensions = default) =>
        PaceFrom(firstYear: 0, day, knownOn, dimensions);

    /// <summary>The pace of each part of the population for which there are figures.</summary>
    /// <param name="day">The day for which it is told.</param>
    /// <param name="knownOn">The day whose knowledge is used. Default: the same.</param>
    /// <returns>One for each set of dimensions, in the order in which they first occur; the whole population has none.</returns>
    public ValueList<TargetPace> SeriesPaceAsOf(LocalDate day, LocalDate? knownOn = null) =>
    [
        .. Observations.Prepend(Baseline).OfType<Observation>().Select(observation => observation.Dimensions).Distinct()
            .Select(dimensions => PaceAsOf(day, knownOn ?? day, dimensions)),
    ];

    /// <summary>The score by the compound ratio: that of the whole population where it has figures, else the mean over its parts.</summary>
    /// <param name="day">The day for which it is told.</param>
    /// <param name="knownOn">The day whose knowledge is used. Default: the same.</param>
    /// <returns>The score.</returns>
    public IndicatorScore ScoreAsOf(LocalDate day, LocalDate? knownOn = null)
    {
        ValueList<TargetPace> series = SeriesPaceAsOf(day, knownOn);
        IEnumerable<TargetPace> wanted = series.Any(pace => pace.Dimensions.IsEmpty) ? series.Where(pace => pace.Dimensions.IsEmpty) : series;
        return IndicatorScore.MeanOf([.. wanted.Select(pace => IndicatorScore.Of(pace.EvaluateCompound()))]);
    }

    /// <summary>The pace, a figure of a year or later standing for a baseline that is not stated.</summary>
    internal TargetPace PaceFrom(int firstYear, LocalDate day, LocalDate knownOn, ValueList<Dimension> dimensions)
    {
        ReadOnlySpan<Observation> observations = Observations.AsSpan();
        PackedFigure[]? rented = observations.Length > OnTheStack ? ArrayPool<PackedFigure>.Shared.Rent(observations.Length) : null;
        Span<PackedFigure> figures = (rented ?? stackalloc PackedFigure[OnTheStack])[..observations.Length];
        for (int i = 0; i < observations.Length; i++)
            figures[i] = PackedFigure.Of(observations[i], this, dimensions);
        TargetPace pace = new PaceSubject(this, dimensions, figures).AsOf(figures, new PaceKnowledge(day, knownOn), firstYear);
        if (rented is not null)
            ArrayPool<PackedFigure>.Shared.Return(rented);
        return pace;
    }
}
