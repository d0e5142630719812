using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The datasets that come with the package.</summary>
public static partial class EmbeddedDatasets
{
    /// <summary>
    /// Reads the dataset on the AI Alliance Network: the alliances around it and their members, its programmes, the targets, and the constraints
    /// on technology that it responds to.
    /// </summary>
    /// <returns>The dataset, read anew on each call: nothing is kept between calls.</returns>
    public static AllianceDataset ReadAiAllianceNetwork() => AllianceJson.Read(AiAllianceNetwork);

    /// <summary>Opens the dataset on the AI Alliance Network as it was published: JSON in UTF-8. The assembly holds it compressed; it is decompressed on each call.</summary>
    /// <returns>A stream over the JSON, at its beginning, that can be read and is seekable; the caller disposes it.</returns>
    public static Stream OpenAiAllianceNetwork() => new MemoryStream(AiAllianceNetwork, writable: false);
}
