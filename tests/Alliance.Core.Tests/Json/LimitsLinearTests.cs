using System.Text;
using System.Text.Json;
using Alliance.Core.Json;
using Alliance.Core.TestData;

namespace Alliance.Core.Tests.Json;

/// <summary>Twice as much hostile input takes no more than about twice the memory: work is compared by what is allocated, not by the clock.</summary>
public sealed class LimitsLinearTests
{
    private const int Size = 25_000;

    public static TheoryData<string> Hostile => [.. HostileTexts.Makers.Keys];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Twice_the_input_takes_twice_the_memory(string what)
    {
        string once = HostileTexts.Makers[what](Size), twice = HostileTexts.Makers[what](2 * Size);
        Assert.InRange(twice.Length, once.Length * 1.9, once.Length * 2.2);
        foreach (Action<byte[]> read in (Action<byte[]>[])[text => AllianceJson.Read(text), text => JsonSerializer.Deserialize<AllianceDataset>(text)])
        {
            Allocated(read, HostileTexts.Makers[what](10));
            long one = Allocated(read, once), two = Allocated(read, twice);
            // Tables grow by doubling, and pooled buffers may stand ready for the one text and not for the other.
            Assert.True(two <= 2.6 * Math.Max(one, 32L * once.Length), $"{what}: {one} bytes for one, {two} for twice");
            Assert.True(one <= (40L * once.Length) + 1_000_000, $"{what}: {one} bytes for a text of {once.Length}");
        }
    }

    private static long Allocated(Action<byte[]> read, string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            read(utf8);
        }
        catch (JsonException)
        {
            // Refusing is work too.
        }
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
