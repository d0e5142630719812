using System.Security.Cryptography;
using Alliance.Core.Json;

namespace Alliance.Core;

public sealed partial record AllianceDataset
{
    /// <summary>
    /// The SHA-256 of the dataset's canonical compact text in UTF-8, as <see cref="AllianceJson.Write(AllianceDataset, DatasetWriteOptions?)"/> writes it:
    /// 64 lower-case hexadecimal digits. Datasets that are written alike have equal hashes; what is equal but spelled differently, such as 1.5 and 1.50, has different ones.
    /// </summary>
    /// <returns>The hash, computed anew on each call.</returns>
    /// <exception cref="ArgumentException">The dataset cannot be written; the message says where.</exception>
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
