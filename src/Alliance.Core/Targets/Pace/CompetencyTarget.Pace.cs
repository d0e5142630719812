using System.Buffers;

namespace Alliance.Core;

public sealed partial record CompetencyTarget
{
    private const int OnTheStack = 64;

    /// <summary>Computes whether the target is on pace, as of a day and by what was known on that day.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>The figures used and the verdicts; the call allocates no memory.</returns>
    public TargetPace PaceAsOf(LocalDate day) => PaceAsOf(day, day);

    /// <summary>Computes whether the target is on pace, as of a day and by what was known on another day.</summary>
    /// <param name="day">The day as of which the pace is computed.</param>
    /// <param name="knownOn">The day whose state of knowledge is used; a later day than <paramref name="day"/> includes what has become known since.</param>
    /// <param name="dimensions">The part of the population, such as women, with the dimensions in the order of their names. Default: all of it.</param>
    /// <returns>The figures used and the verdicts; the call allocates no memory.</returns>
    public TargetPace PaceAsOf(LocalDate day, LocalDate knownOn, ValueList<Dimension> dimensions = default) =>
        PaceFrom(firstYear: 0, day, knownOn, dimensions);

    /// <summary>Computes the pace of each part of the population for which there are figures.</summary>
    /// <param name="day">The day as of which the pace is computed.</param>
    /// <param name="knownOn">The day whose state of knowledge is used. Default: <paramref name="day"/>.</param>
    /// <returns>One pace for each set of dimensions, in the order in which they first occur; the pace of the whole population has no dimensions.</returns>
    public ValueList<TargetPace> SeriesPaceAsOf(LocalDate day, LocalDate? knownOn = null) =>
    [
        .. Observations.Prepend(Baseline).OfType<Observation>().Select(observation => observation.Dimensions).Distinct()
            .Select(dimensions => PaceAsOf(day, knownOn ?? day, dimensions)),
    ];

    /// <summary>Computes the score by the compound ratio: that of the whole population where it has figures, otherwise the mean over its parts.</summary>
    /// <param name="day">The day as of which the pace is computed.</param>
    /// <param name="knownOn">The day whose state of knowledge is used. Default: <paramref name="day"/>.</param>
    /// <returns>The score.</returns>
    public IndicatorScore ScoreAsOf(LocalDate day, LocalDate? knownOn = null)
    {
        ValueList<TargetPace> series = SeriesPaceAsOf(day, knownOn);
        IEnumerable<TargetPace> wanted = series.Any(pace => pace.Dimensions.IsEmpty) ? series.Where(pace => pace.Dimensions.IsEmpty) : series;
        return IndicatorScore.MeanOf([.. wanted.Select(pace => IndicatorScore.Of(pace.EvaluateCompound()))]);
    }

    /// <summary>Computes the pace; where no baseline is stated, the first figure of the given year or later is used.</summary>
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
