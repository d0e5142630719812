using Alliance.Core.Tests.Datasets;

namespace Alliance.Core.Tests.Targets;

/// <summary>Targets and series made by hand, in few words.</summary>
internal static class TestTargets
{
    /// <summary>Russia's decree of 2024: from 5 % of workers with AI skills in 2022 to 80 % in 2030.</summary>
    public static CompetencyTarget Workers { get; } = new()
    {
        Id = new("ru-workforce"),
        Owner = CountryCode.RU,
        Indicator = new() { Title = "Share of workers with AI skills", Unit = UnitOfMeasure.Percent, Direction = Direction.HigherIsBetter },
        Target = new() { Value = 80, Due = new(2030), Kind = TargetKind.AtLeast },
        Validity = Validity.From(2024, 2, 15),
        Baseline = new() { Period = new(2022), Value = 5 },
    };

    public static LocalDate EndOf(int year) => new(year, 12, 31);

    public static Observation Seen(int year, decimal value, string? recordedOn = null, Confidence confidence = Confidence.Unspecified) => new()
    {
        Period = new(year),
        Value = value,
        Evidence = new() { Confidence = confidence, RecordedOn = recordedOn is null ? null : TestRecords.Day(recordedOn) },
    };

    public static CompetencyTarget With(this CompetencyTarget target, params ReadOnlySpan<Observation> observations) => target with { Observations = [.. observations] };

    public static PaceSeries Series(double from, int year, double latest, int latestYear, double? target = null, int due = 2030, bool isLessBetter = false) => new()
    {
        Base = from,
        BasePeriod = new(year),
        Latest = latest,
        LatestPeriod = new(latestYear),
        Target = target,
        Due = new(due),
        Direction = isLessBetter ? Direction.LowerIsBetter : Direction.HigherIsBetter,
    };

    /// <summary>The verdict at the time of the latest figure.</summary>
    public static PaceVerdict Compound(PaceSeries series) => default(CompoundRatio).Evaluate(series, EndOf(series.LatestPeriod.Year));

    /// <inheritdoc cref="Compound"/>
    public static PaceVerdict Linear(PaceSeries series) => default(LinearPath).Evaluate(series, EndOf(series.LatestPeriod.Year));
}
