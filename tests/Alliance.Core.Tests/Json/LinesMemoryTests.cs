using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>Records one a line, more of them than the memory allowed. The whole process is measured: no other test runs beside these.</summary>
[Collection(nameof(LinesMemoryTests))]
[CollectionDefinition(nameof(LinesMemoryTests), DisableParallelization = true)]
public sealed class LinesMemoryTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public void Two_hundred_megabytes_are_read_in_less_than_sixty_four()
    {
        // Long lines, so that the test is short.
        byte[] line = Encoding.UTF8.GetBytes($$"""{"type":"source","id":"a","title":"{{new string('t', 50_000)}}"}""" + "\n");
        using var stream = new LinesStream(line, 200L * Megabyte / line.Length * line.Length, chunk: 64 * 1024);
        long before = GC.GetTotalMemory(forceFullCollection: true), peak = 0, count = 0;
        foreach (IRecord record in AllianceJson.ReadLines(stream))
        {
            Assert.NotNull(record);
            if (++count % 500 == 0)
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before);
        }
        Assert.Equal(stream.Length / line.Length, count);
        Assert.InRange(peak, 0, 64 * Megabyte);
    }

    [Fact]
    public void A_line_without_end_takes_no_more_room_than_the_bound()
    {
        using var stream = new LinesStream(new byte[64 * 1024], 200L * Megabyte, chunk: 64 * 1024);
        long before = GC.GetTotalMemory(forceFullCollection: true), peak = 0;
        int broken = 0;
        // Told of the line as soon as it is too long; what remains is passed over in the same buffer.
        stream.Midway = () => peak = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Empty(AllianceJson.ReadLines(stream, new JsonLinesOptions { OnInvalidLine = _ => broken++ }));
        Assert.Equal(1, broken);
        Assert.InRange(peak, 1, 64 * Megabyte);
    }
}
