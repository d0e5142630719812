using Alliance.Core.Json;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>The dataset that ships with the library, as compact JSON.</summary>
public static class ShippedDatasets
{
    /// <summary>The one dataset, or none where the project stands without its data.</summary>
    public static IReadOnlyList<byte[]> All { get; } = Find(AppContext.BaseDirectory) is { } path ? [AllianceJson.Write(AllianceJson.ReadFile(path))] : [];

    private static string? Find(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string path = Path.Combine(folder, "data", "ai-alliance-network.json");
            if (File.Exists(path))
                return path;
        }
        return null;
    }
}
