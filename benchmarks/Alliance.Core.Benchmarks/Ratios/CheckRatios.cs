using System.Text;
using Alliance.Core.Benchmarks.Operations;
using Alliance.Core.Json;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>Checking a text: what a good text costs compared with reading and validating it, and whether the time for a text with many mistakes grows in proportion to them.</summary>
public static class CheckRatios
{
    private const int Mistakes = 10_000, Growth = 10;

    public static IEnumerable<Figure> Measure()
    {
        IReadOnlyList<byte[]> documents = Workload.Small.Documents;
        byte[] few = WithMistakes(Mistakes), many = WithMistakes(Growth * Mistakes);
        Race good = new Race()
            .Add("check", documents, static text => AllianceJson.Check(text))
            .Add("read and validate", documents, static text => AllianceJson.Read(text).Validate(new DatasetText(text)))
            .Run(TimeSpan.FromSeconds(4));
        yield return Figure.AtMost("check, good text: time / reading and validating", good.Ratio("check", "read and validate"), 1.3);
        // Apart from the others: after a text of many mistakes, whatever comes next finds cold caches and a full heap.
        Race broken = new Race()
            .Add("few mistakes", () => AllianceJson.Check(few))
            .Add("many mistakes", () => AllianceJson.Check(many))
            .Run(TimeSpan.FromSeconds(4));
        yield return Figure.AtMost("check: time with 100,000 mistakes / with 10,000", broken.Ratio("many mistakes", "few mistakes"), 20);
    }

    /// <summary>A dataset of sources, in each of which an optional member is at fault.</summary>
    private static byte[] WithMistakes(int count)
    {
        var text = new StringBuilder("""{"sources":[""");
        for (int i = 0; i < count; i++)
            text.Append(i > 0 ? "," : "").Append(System.Globalization.CultureInfo.InvariantCulture, $$"""{"id":"source-{{i}}","title":"Source","retrieved":"2026-02-30"}""");
        return Encoding.UTF8.GetBytes(text.Append("]}").ToString());
    }
}
