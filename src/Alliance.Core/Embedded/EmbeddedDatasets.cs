using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The datasets that come with the package.</summary>
public static class EmbeddedDatasets
{
    private const string AiAllianceNetwork = "ai-alliance-network.json";

    /// <summary>
    /// Reads the dataset on the AI Alliance Network: the alliances around it and their members, its programmes, the targets, and the constraints
    /// on technology that it responds to.
    /// </summary>
    /// <returns>The dataset, read anew on each call: nothing is kept between calls.</returns>
    public static AllianceDataset ReadAiAllianceNetwork()
    {
        using Stream stream = OpenAiAllianceNetwork();
        return AllianceJson.Read(stream);
    }

    /// <summary>Opens the dataset on the AI Alliance Network as it stands in the package: JSON in UTF-8.</summary>
    /// <returns>A stream that the caller disposes.</returns>
    public static Stream OpenAiAllianceNetwork() =>
        typeof(EmbeddedDatasets).Assembly.GetManifestResourceStream(AiAllianceNetwork)
        ?? throw new InvalidOperationException($"The assembly should hold the resource '{AiAllianceNetwork}'; it was built without.");
}
