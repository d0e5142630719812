using System.Security.Cryptography;
using Alliance.Core.Json;

namespace Alliance.Core;

public sealed partial record AllianceDataset
{
    /// <summary>
    /// The SHA-256 hash of the dataset's canonical compact text in UTF-8, as <see cref="AllianceJson.Write(AllianceDataset, DatasetWriteOptions?)"/> writes it:
    /// 64 lower-case hexadecimal digits. Datasets with the same canonical text have the same hash; values that are equal but written differently, such as 1.5
    /// and 1.50, lead to different hashes.
    /// </summary>
    /// <returns>The hash, computed anew on each call.</returns>
    /// <exception cref="ArgumentException">The dataset cannot be written; the message contains the place.</exception>
    public string ContentHash()
    {
        var sink = new JsonSink(indented: false);
        try
        {
            AllianceJson.WriteModel(ref sink, this, name: null);
            return Convert.ToHexStringLower(SHA256.HashData(sink.Written));
        }
        finally
        {
            sink.Dispose();
        }
    }
}
