using System.IO.Compression;
using System.Text;

namespace Alliance.Core;

/// <summary>
/// Reads the euro foreign exchange reference rates as the European Central Bank publishes them: units of a currency for one euro, on the day of their fixing.
/// </summary>
/// <remarks>
/// <para>The form follows from the content: <c>eurofxref-hist.csv</c>, the <c>eurofxref.csv</c> of one day, the zip of either, the XML of the day, of 90 days and of the whole history,
/// and the SDMX-CSV of the data service (dataflow EXR, daily spot rates against the euro).</para>
/// <para>Text is UTF-8, with or without a byte order mark. A file is read once, from front to end, in any stream; the stream stays open. Days stand in order, newest or oldest
/// first, none twice. <c>N/A</c>, and in SDMX-CSV an empty value or <c>NaN</c>, says that there was no rate, as does a currency that the XML of a day leaves out: stretches of that between two rates become
/// <see cref="ExchangeRateSeries.Gaps"/>, and in CSV and XML a currency without a rate on the newest day has <see cref="ExchangeRateSeries.Ended"/> with its last one. An error anywhere refuses the whole file:
/// a header that is another's, a row with cells missing or left over, a day or rate that can't be read, is not more than zero or would lose digits, days out of order or twice, an element or attribute that is not understood, two columns of one name, a zip whose length or CRC-32 is another; in CSV and XML also more than four million cells.</para>
/// </remarks>
public static class EcbReferenceRates
{
    internal static readonly CurrencyCode Euro = new("EUR");

    /// <summary>The publication, as a record to put into a dataset beside its rates.</summary>
    public static Source Publication => new()
    {
        Id = new("ecb-reference-rates"),
        Title = "Euro foreign exchange reference rates",
        Publisher = "European Central Bank",
        Language = "en",
        Url = "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html",
    };

    /// <summary>Reads a file of rates.</summary>
    /// <param name="stream">The file; it is read to its end and left open.</param>
    /// <param name="source">The source that the series cite. Default: that of <see cref="Publication"/>.</param>
    /// <returns>A series for each currency that has a rate, in the order of the file: <c>ecb-reference-eur-usd</c> and so on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="RateFileException">The file is none of these, or broken; with line and column where one is at fault and known.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ValueList<ExchangeRateSeries> Read(Stream stream, Id<Source>? source = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(stream, source ?? Publication.Id, isZipped: false);
    }

    private static ValueList<ExchangeRateSeries> Read(Stream stream, Id<Source> source, bool isZipped)
    {
        var lines = new TextLines(stream);
        ReadOnlySpan<byte> start = lines.Peek(8);
        if (start.StartsWith("PK"u8) && !isZipped)
            return ReadZip(lines.Rest(), source);
        int mark = start.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (start[mark..].TrimStart(" \t\r\n"u8).StartsWith("<"u8))
            return EcbXml.Read(lines.Rest(), source);
        lines.Skip(mark);
        return lines.Peek(4).SequenceEqual("Date"u8) ? EcbCsv.Read(lines, source) : EcbSdmxCsv.Read(lines, source);
    }

    private static ValueList<ExchangeRateSeries> ReadZip(Stream stream, Id<Source> source)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries is not [{ } only])
                throw new RateFileException($"The zip holds {zip.Entries.Count} files; that of the reference rates holds one.");
            using var content = new Crc32Stream(only.Open());
            ValueList<ExchangeRateSeries> all = Read(content, source, isZipped: true);
            // The platform unpacks what is broken without a word: a digit may have become another one.
            return content.IsWhole(only.Length, only.Crc32) ? all : throw new RateFileException("The zip is broken.");
        }
        catch (InvalidDataException error)
        {
            throw new RateFileException("The zip is broken.", error);
        }
    }
}
