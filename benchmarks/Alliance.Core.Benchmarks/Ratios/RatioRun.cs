namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>Prints every figure, beside its goal where it has one, and how many goals are met.</summary>
public static class RatioRun
{
    /// <summary>The sets of figures by name: a new one is one line here.</summary>
    private static readonly (string Name, Func<IEnumerable<Figure>> Measure)[] Sets =
    [
        ("json", JsonRatios.Measure),
        ("reference", ReferenceRatios.Measure),
        ("money", MoneyRatios.Measure),
        ("pace", PaceRatios.Measure),
        ("as-of", AsOfRatios.Measure),
    ];

    /// <summary>Those that are measured only when they are named, as they take long.</summary>
    private static readonly (string Name, Func<IEnumerable<Figure>> Measure)[] OnDemand =
    [
        ("hostile", HostileRatios.Measure),
    ];

    /// <param name="names">The sets to measure; when none is named, all but those on demand.</param>
    /// <returns>0, however many goals are met; 2 when there is no set of a name.</returns>
    public static int Run(string[] names)
    {
        (string Name, Func<IEnumerable<Figure>> Measure)[] all = [.. Sets, .. OnDemand];
        if (names.FirstOrDefault(name => all.All(set => set.Name != name)) is { } stranger)
        {
            Console.Error.WriteLine($"There is no set of figures \"{stranger}\", but: {string.Join(", ", all.Select(set => set.Name))}.");
            return 2;
        }
        int count = 0;
        int met = 0;
        foreach (Figure figure in (names.Length == 0 ? Sets : all.Where(set => names.Contains(set.Name, StringComparer.Ordinal))).SelectMany(set => set.Measure()))
        {
            Console.WriteLine(figure);
            count += figure.HasGoal ? 1 : 0;
            met += figure.IsMet ? 1 : 0;
        }
        Console.WriteLine($"{met} of {count} goals met");
        return 0;
    }
}
