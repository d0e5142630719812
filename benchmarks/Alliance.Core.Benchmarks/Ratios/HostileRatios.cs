using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Alliance.Core.Json;
using Alliance.Core.TestData;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>
/// Compares the time for a hostile text with the time for a text sixteen times as long. With linear growth the ratio is about 16, with quadratic growth
/// 256. The goal is between the two, because garbage collection slows down long texts.
/// </summary>
public static class HostileRatios
{
    private const int Size = 4_000, Growth = 16;
    private const double Most = 64;
    private static readonly TimeSpan Each = TimeSpan.FromSeconds(0.5);

    public static IEnumerable<Figure> Measure()
    {
        yield return Worst("own entry", static text => AllianceJson.Read(text));
        yield return Worst("JsonSerializer", static text => JsonSerializer.Deserialize<AllianceDataset>(text));
    }

    private static Figure Worst(string entry, Action<byte[]> read)
    {
        (string what, double ratio) = HostileTexts.Makers.Select(maker => (maker.Key, Ratio(maker.Value, read))).MaxBy(figure => figure.Item2);
        return Figure.AtMost($"hostile, {entry}: 16 x the text, time / once ({what})", ratio, Most);
    }

    private static double Ratio(Func<int, string> maker, Action<byte[]> read)
    {
        byte[] once = Encoding.UTF8.GetBytes(maker(Size)), more = Encoding.UTF8.GetBytes(maker(Growth * Size));
        double fastestOnce = double.MaxValue, fastestMore = double.MaxValue;
        // In turns, so that both are read by the same compiled code.
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Each;)
        {
            fastestOnce = Math.Min(fastestOnce, Ticks(once, read));
            fastestMore = Math.Min(fastestMore, Ticks(more, read));
        }
        return fastestMore / fastestOnce;
    }

    private static double Ticks(byte[] text, Action<byte[]> read)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            read(text);
        }
        catch (JsonException)
        {
            // The time to refuse a text counts too.
        }
        return Stopwatch.GetTimestamp() - start;
    }
}
