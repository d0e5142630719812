using System.IO.Compression;

namespace Alliance.Core;

/// <summary>Decompresses the data that the assembly contains in compressed form.</summary>
internal static class DeflatedBytes
{
    /// <param name="sevenBits">The compressed bytes, encoded as ASCII characters of seven bits each, the lowest bits first.</param>
    /// <param name="length">The number of bytes before compression.</param>
    public static byte[] Inflate(ReadOnlySpan<byte> sevenBits, int length)
    {
        using var inflate = new DeflateStream(new MemoryStream(EightBits(sevenBits)), CompressionMode.Decompress);
        var bytes = new byte[length];
        inflate.ReadExactly(bytes);
        return bytes;
    }

    private static byte[] EightBits(ReadOnlySpan<byte> sevenBits)
    {
        var bytes = new byte[sevenBits.Length * 7 / 8];
        var (held, count, at) = (0, 0, 0);
        foreach (var part in sevenBits)
        {
            held |= part << count;
            count += 7;
            if (count < 8)
                continue;
            bytes[at++] = (byte)(held & 0xFF);
            held >>= 8;
            count -= 8;
        }
        return bytes;
    }
}
