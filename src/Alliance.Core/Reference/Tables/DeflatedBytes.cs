using System.Buffers.Text;
using System.IO.Compression;

namespace Alliance.Core;

/// <summary>The data that the assembly holds compressed.</summary>
internal static class DeflatedBytes
{
    /// <param name="base64">The compressed bytes, in base 64.</param>
    /// <param name="length">How many bytes they were before compression.</param>
    public static byte[] Inflate(ReadOnlySpan<byte> base64, int length)
    {
        var deflated = new byte[Base64.GetMaxDecodedFromUtf8Length(base64.Length)];
        Base64.DecodeFromUtf8(base64, deflated, out _, out int count);
        using var inflate = new DeflateStream(new MemoryStream(deflated, 0, count), CompressionMode.Decompress);
        var bytes = new byte[length];
        inflate.ReadExactly(bytes);
        return bytes;
    }
}
