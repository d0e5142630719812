using System.IO.Compression;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Alliance.Core.Generators;

/// <summary>
/// A text as deflated UTF-8 in the read-only data of the assembly: nothing is decompressed until it is needed. It is one literal of ASCII characters, seven
/// bits in each: a literal is one token for the compiler and its analyzers, while a collection expression of 70,000 bytes is 70,000 expressions.
/// </summary>
internal static class DeflatedLiteral
{
    /// <summary>Returns the expression that yields the text in UTF-8.</summary>
    public static string Of(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(utf8, 0, utf8.Length);
        return $"DeflatedBytes.Inflate({SymbolDisplay.FormatLiteral(SevenBits(packed.ToArray()), quote: true)}u8, {utf8.Length})";
    }

    /// <summary>Returns the bytes as characters of seven bits each, the lowest bits first.</summary>
    private static string SevenBits(byte[] bytes)
    {
        var text = new StringBuilder();
        var (held, count) = (0, 0);
        foreach (var part in bytes)
        {
            held |= part << count;
            for (count += 8; count >= 7; count -= 7, held >>= 7)
                text.Append((char)(held & 0x7F));
        }
        return text.Append((char)held).ToString();
    }
}
