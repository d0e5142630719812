namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>Prints every figure beside its goal, and how many goals are met.</summary>
public static class RatioRun
{
    public static int Run()
    {
        int count = 0;
        int met = 0;
        foreach (Figure figure in JsonRatios.Measure().Concat(PaceRatios.Measure()))
        {
            Console.WriteLine(figure);
            count++;
            met += figure.IsMet ? 1 : 0;
        }
        Console.WriteLine($"{met} of {count} goals met");
        return 0;
    }
}
