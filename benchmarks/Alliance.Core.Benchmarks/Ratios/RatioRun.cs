namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>Prints every figure with its goal, if it has one, and the number of goals that are met.</summary>
public static class RatioRun
{
    /// <summary>The sets of figures by name. A new set is added here.</summary>
    private static readonly (string Name, Func<IEnumerable<Figure>> Measure)[] Sets =
    [
        ("json", JsonRatios.Measure),
        ("reference", ReferenceRatios.Measure),
        ("money", MoneyRatios.Measure),
        ("pace", PaceRatios.Measure),
        ("as-of", AsOfRatios.Measure),
        ("access", AccessRatios.Measure),
        ("check", CheckRatios.Measure),
        ("validation", ValidationRatios.Measure),
    ];

    /// <summary>The sets that are measured only when they are named, because they take long.</summary>
    private static readonly (string Name, Func<IEnumerable<Figure>> Measure)[] OnDemand =
    [
        ("hostile", HostileRatios.Measure),
    ];

    /// <param name="names">The names of the sets to measure; if there are none, all sets except those on demand.</param>
    /// <returns>0 even if goals are not met; 2 if there is no set with one of the names.</returns>
    public static int Run(string[] names)
    {
        (string Name, Func<IEnumerable<Figure>> Measure)[] all = [.. Sets, .. OnDemand];
        if (names.FirstOrDefault(name => all.All(set => set.Name != name)) is { } stranger)
        {
            Console.Error.WriteLine($"There is no set of figures \"{stranger}\"; the sets are: {string.Join(", ", all.Select(set => set.Name))}.");
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
