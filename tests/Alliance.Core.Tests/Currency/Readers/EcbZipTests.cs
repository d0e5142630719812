using System.IO.Compression;
using System.Text;

namespace Alliance.Core.Tests.Currencies.Readers;

/// <summary>A zip is read as it was written, or refused.</summary>
public sealed class EcbZipTests
{
    private const string History = "Date,USD,CNY,\n2024-12-11,1.0507,7.6318,\n2024-12-10,1.0527,7.6354,\n";

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Optimal)]
    public void With_any_bit_flipped_the_same_comes_out_or_nothing(CompressionLevel level)
    {
        byte[] zip = Zip(History, level);
        ValueList<ExchangeRateSeries> expected = EcbReferenceRates.Read(new MemoryStream(zip));
        for (int bit = 0; bit < 8 * zip.Length; bit++)
        {
            byte[] broken = [.. zip];
            broken[bit / 8] ^= (byte)(1 << (bit % 8));
            try
            {
                ValueList<ExchangeRateSeries> found = EcbReferenceRates.Read(new MemoryStream(broken));
                Assert.True(expected == found, $"Bit {bit} gives other rates.");
            }
            catch (RateFileException)
            {
            }
        }
    }

    [Fact]
    public void Another_digit_is_a_broken_zip()
    {
        byte[] zip = Zip(History, CompressionLevel.NoCompression);
        zip[zip.AsSpan().IndexOf("1.0507"u8)] = (byte)'2';
        Assert.Equal("The zip file is damaged.", Assert.Throws<RateFileException>(() => EcbReferenceRates.Read(new MemoryStream(zip))).Message);
    }

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Optimal)]
    public void A_length_that_leaves_out_a_row_is_a_broken_zip(CompressionLevel level)
    {
        byte[] zip = Zip(History, level);
        int directory = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        byte[] length = BitConverter.GetBytes(History.LastIndexOf("2024", StringComparison.Ordinal));
        length.CopyTo(zip, directory + 24);
        if (level == CompressionLevel.NoCompression)
            length.CopyTo(zip, directory + 20);
        Assert.Equal("The zip file is damaged.", Assert.Throws<RateFileException>(() => EcbReferenceRates.Read(new MemoryStream(zip))).Message);
    }

    [Fact]
    public void A_content_of_any_length_is_whole()
    {
        for (int rows = 1; rows < 600; rows += 7)
        {
            string text = "Date,USD\n" + string.Concat(Enumerable.Range(0, rows).Select(i => $"{new LocalDate(2000, 1, 1).PlusDays(i):uuuu-MM-dd},1.{i}1\n"));
            Assert.Equal(EcbReferenceRates.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))), EcbReferenceRates.Read(new Json.TricklingStream(Zip(text, CompressionLevel.Fastest), 1 + rows)));
        }
    }

    private static byte[] Zip(string text, CompressionLevel level)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = zip.CreateEntry("eurofxref-hist.csv", level).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }
        return stream.ToArray();
    }
}
