using System.IO.Compression;
using System.Text;

namespace Alliance.Core.Generators;

/// <summary>
/// A text as deflated UTF-8 in the read-only data of the assembly: nothing is decompressed until it is asked for. It is written in base 64, as one literal: a
/// collection expression of 70,000 bytes takes the compiler and its analyzers minutes.
/// </summary>
internal static class DeflatedLiteral
{
    /// <summary>The expression that makes the text in UTF-8.</summary>
    public static string Of(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(utf8, 0, utf8.Length);
        return $"DeflatedBytes.Inflate(\"{Convert.ToBase64String(packed.ToArray())}\"u8, {utf8.Length})";
    }
}
