using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>One pass over many documents or models, and what it allocates.</summary>
internal static class Passes
{
    public static void Each<T>(IReadOnlyList<T> items, Action<T> action)
    {
        // By index: an enumerator would be counted as allocated.
        for (int i = 0; i < items.Count; i++)
            action(items[i]);
    }

    /// <summary>Goes through a document token by token and keeps nothing: the floor of reading by the platform.</summary>
    public static void Scan(byte[] document)
    {
        var reader = new Utf8JsonReader(document);
        while (reader.Read())
        {
        }
    }

    /// <summary>Reads all records of a text that has one a line.</summary>
    public static void ReadLines(byte[] lines)
    {
        foreach (IRecord _ in AllianceJson.ReadLines(new MemoryStream(lines)))
        {
        }
    }

    /// <summary>The bytes that a second pass allocates, those of the result included.</summary>
    public static double Allocated<T>(IReadOnlyList<T> items, Action<T> action)
    {
        Each(items, action);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Each(items, action);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
