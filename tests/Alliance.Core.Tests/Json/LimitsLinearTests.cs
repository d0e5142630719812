using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>Twice as much hostile input takes no more than about twice the memory: work is compared by what is allocated, not by the clock.</summary>
public sealed class LimitsLinearTests
{
    private const int Size = 25_000;

    /// <summary>Texts that are read, or refused, by a count of their parts.</summary>
    private static readonly Dictionary<string, Func<int, string>> Makers = new(StringComparer.Ordinal)
    {
        ["names that nobody knows"] = n => $"{{{Joined(n, i => $"\"name-{i}\":{i}")}}}",
        ["names that nobody knows, in what nobody knows"] = n => $"{{\"x\":{{{Joined(n, i => $"\"name-{i}\":{i}")}}}}}",
        ["records with names that nobody knows"] = n => $"{{\"memberStates\":[{Joined(n, i => $"{{\"country\":\"KZ\",\"x{i}\":1}}")}]}}",
        ["languages"] = n => $"{{\"title\":{{{Joined(n, i => $"\"x-{i % 90 + 10}-{i / 90}\":\"a\"")}}}}}",
        ["languages, the last one twice"] = n => $"{{\"title\":{{{Joined(n, i => $"\"en-x-{Math.Min(i, n - 2)}\":\"a\"")}}}}}",
        ["digits of a known number"] = n => $"{{\"marketObservations\":[{{\"value\":{new string('1', 20 * n)}}}]}}",
        ["digits of an unknown number"] = n => $"{{\"x\":{new string('1', 20 * n)}}}",
        ["escapes"] = n => $"{{\"licence\":\"{Repeated(n, "\\u0416\\n")}\"}}",
        ["escapes in what nobody knows"] = n => $"{{\"x\":\"{Repeated(n, "\\u0416\\n")}\"}}",
        ["escapes, the last one broken"] = n => $"{{\"licence\":\"{Repeated(n, "\\u0416\\n")}\\x\"}}",
        ["halves of surrogate pairs"] = n => $"{{\"licence\":\"{Repeated(n, "\\ud83d")}\"}}",
        ["brackets"] = n => $"{{\"x\":{new string('[', 20 * n)}",
        ["empty arrays"] = n => $"{{\"x\":[{Joined(n, _ => "[[]]")}]}}",
        ["white space"] = n => $"{{{new string(' ', 20 * n)}\"x\"{new string('\n', 20 * n)}:1}}",
        ["records out of order"] = n => $"{{\"memberStates\":[{Joined(n, _ => "{\"memberships\":[],\"country\":\"KZ\"}")}]}}",
        ["a member that stands twice at the end"] = n => $"{{{Joined(n, i => $"\"name-{Math.Min(i, n - 2)}\":{i}")}}}",
        ["different ids"] = n => $"{{\"sources\":[{Joined(n, i => $"{{\"id\":\"a{i}\",\"title\":\"t\"}}")}]}}",
        ["ids of one place in the table of strings"] = n => $"{{\"sources\":[{Joined(n, i => $"{{\"id\":\"aaaaaaaa{i:d9}zzzzzzzz\",\"title\":\"t\"}}")}]}}",
    };

    public static TheoryData<string> Hostile => [.. Makers.Keys];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Twice_the_input_takes_twice_the_memory(string what)
    {
        string once = Makers[what](Size), twice = Makers[what](2 * Size);
        Assert.InRange(twice.Length, once.Length * 1.9, once.Length * 2.2);
        foreach (Action<byte[]> read in (Action<byte[]>[])[text => AllianceJson.Read(text), text => JsonSerializer.Deserialize<AllianceDataset>(text)])
        {
            Allocated(read, Makers[what](10));
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

    private static string Joined(int count, Func<int, string> part) => string.Join(',', Enumerable.Range(0, count).Select(part));

    private static string Repeated(int count, string part) => string.Concat(Enumerable.Repeat(part, count));
}
