using NodaTime;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>Targets with twenty yearly figures each, the same in each run.</summary>
public static class PaceWorkload
{
    public const int Many = 100_000;
    public const int Figures = 20;

    public static LocalDate Day { get; } = new(2026, 12, 31);

    public static CompetencyTarget[] Targets(int count)
    {
        var random = new Random(20261124);
        return [.. Enumerable.Range(0, count).Select(i => Target(i, random))];
    }

    /// <summary>Counts the verdicts that a target is on pace; with two methods, there are at most two per target.</summary>
    public static int CountOnPace(PaceIndex index)
    {
        int count = 0;
        foreach (TargetPace pace in index.AsOf(Day))
            count += CountOnPace(pace);
        return count;
    }

    /// <summary>The same without an index.</summary>
    public static int CountOnPace(CompetencyTarget[] targets)
    {
        int count = 0;
        foreach (CompetencyTarget target in targets)
            count += CountOnPace(target.PaceAsOf(Day));
        return count;
    }

    private static int CountOnPace(in TargetPace pace) =>
        (pace.EvaluateLinear().Status == PaceStatus.OnPace ? 1 : 0) + (pace.EvaluateCompound().Status == PaceStatus.OnPace ? 1 : 0);

    private static CompetencyTarget Target(int i, Random random)
    {
        decimal first = random.Next(50, 400) / 10m, yearly = random.Next(-5, 30) / 10m;
        return new()
        {
            Id = new($"target-{i}"),
            Owner = CountryCode.RU,
            Indicator = new() { Title = "A share", Unit = UnitOfMeasure.Percent, Direction = Direction.HigherIsBetter },
            Target = new() { Value = 80, Due = new(2030), Kind = TargetKind.AtLeast },
            Validity = Validity.From(2006),
            Baseline = new() { Period = new(2007), Value = first },
            Observations = [.. Enumerable.Range(1, Figures).Select(year => new Observation
            {
                Period = new(2007 + year),
                Value = first + (year * yearly) + (random.Next(-20, 20) / 10m),
                Status = year == Figures ? ObservationStatus.Forecast : ObservationStatus.Normal,
                Evidence = new() { RecordedOn = new LocalDate(2008 + year, random.Next(1, 13), 15) },
            })],
        };
    }
}
