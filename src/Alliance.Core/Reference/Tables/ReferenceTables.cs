using System.IO.Compression;

namespace Alliance.Core;

/// <summary>The rows of the files in <c>data/reference</c>, as UTF-8; the generator writes a property for each file. Who asks for one reads it once and keeps what it made of it.</summary>
internal static partial class ReferenceTables
{
    private static byte[] Inflate(ReadOnlySpan<byte> packed)
    {
        using var inflate = new DeflateStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        inflate.CopyTo(rows);
        return rows.ToArray();
    }
}
