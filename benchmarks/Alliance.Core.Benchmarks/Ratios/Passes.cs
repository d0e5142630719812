using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>A pass over many documents or models, and the bytes that it allocates.</summary>
internal static class Passes
{
    public static void Each<T>(IReadOnlyList<T> items, Action<T> action)
    {
        // By index, because an enumerator would be counted as an allocation.
        for (int i = 0; i < items.Count; i++)
            action(items[i]);
    }

    /// <summary>Reads a document token by token and keeps nothing: the lower limit for reading with the platform's reader.</summary>
    public static void Scan(byte[] document)
    {
        var reader = new Utf8JsonReader(document);
        while (reader.Read())
        {
        }
    }

    /// <summary>Reads all records of a text that has one record per line.</summary>
    public static void ReadLines(byte[] lines)
    {
        foreach (IRecord _ in AllianceJson.ReadLines(new MemoryStream(lines)))
        {
        }
    }

    /// <summary>Returns the bytes that a second pass allocates, including those of the result.</summary>
    public static double Allocated<T>(IReadOnlyList<T> items, Action<T> action)
    {
        Each(items, action);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Each(items, action);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
