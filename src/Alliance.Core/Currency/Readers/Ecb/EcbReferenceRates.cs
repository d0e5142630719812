using System.IO.Compression;

namespace Alliance.Core;

/// <summary>
/// Reads the euro foreign exchange reference rates as the European Central Bank publishes them: units of a currency for one euro, on the day of their fixing.
/// </summary>
/// <remarks>
/// <para>The format is detected from the content: <c>eurofxref-hist.csv</c>, the <c>eurofxref.csv</c> of one day, the zip of either, the XML of the day, of 90
/// days and of the whole history, and the SDMX-CSV of the data service (dataflow EXR, daily spot rates against the euro).</para>
/// <para>Text is UTF-8, with or without a byte order mark. A file is read once, from beginning to end, from any stream; the stream stays open. Days must be in
/// order, newest or oldest first, each once. There was no rate when the cell is <c>N/A</c>, when the value in SDMX-CSV is empty or <c>NaN</c>, or when the XML
/// omits the currency on a day. Days without rates between two rates become <see cref="ExchangeRateSeries.Gaps"/>. In CSV and XML, a currency without a rate on
/// the newest day has <see cref="ExchangeRateSeries.Ended"/>, the day of its last rate.</para>
/// <para>An error anywhere causes the whole file to be rejected: an unexpected header, a row with missing or extra cells, a day or rate that cannot be read, a
/// rate that is not greater than zero or would lose digits, a day that is out of order or appears twice, an unknown element or attribute, two columns with the
/// same name, a zip whose length or CRC-32 does not match, and in CSV and XML also more than four million cells.</para>
/// </remarks>
public static class EcbReferenceRates
{
    internal static readonly CurrencyCode Euro = new("EUR");

    /// <summary>The publication, as a record that can be added to a dataset together with its rates.</summary>
    public static Source Publication => new()
    {
        Id = new("ecb-reference-rates"),
        Title = "Euro foreign exchange reference rates",
        Publisher = "European Central Bank",
        Language = "en",
        Url = "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html",
    };

    /// <summary>Reads a file of rates.</summary>
    /// <param name="stream">
    /// The file; it is read synchronously, to its end, and left open. The body of a request in ASP.NET Core can only be read by <c>ReadAsync</c>.
    /// </param>
    /// <param name="source">The source that the series cite. Default: that of <see cref="Publication"/>.</param>
    /// <returns>A series for each currency that has a rate, in the order of the file: <c>ecb-reference-eur-usd</c> and so on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="RateFileException">
    /// The file has none of these formats, or is malformed. The exception has the line and column when one is at fault and known.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ValueList<ExchangeRateSeries> Read(Stream stream, Id<Source>? source = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(stream, source ?? Publication.Id, isZipped: false);
    }

    /// <summary>Reads a file of rates. Its bytes are read into memory first.</summary>
    /// <param name="stream">The file; it is read asynchronously, to its end, and left open.</param>
    /// <param name="source">The source that the series cite. Default: that of <see cref="Publication"/>.</param>
    /// <param name="cancellationToken">Cancels the reading of the stream.</param>
    /// <returns>A series for each currency that has a rate, in the order of the file: <c>ecb-reference-eur-usd</c> and so on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="RateFileException">
    /// The file has none of these formats, is malformed, or has more than 256 MiB. The exception has the line and column when one is at fault and known.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<ValueList<ExchangeRateSeries>> ReadAsync(Stream stream, Id<Source>? source = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return BufferedFile.ReadAsync(stream, file => Read(file, source), cancellationToken);
    }

    /// <inheritdoc cref="ReadAsync(Stream, Id{Source}?, CancellationToken)"/>
    public static Task<ValueList<ExchangeRateSeries>> ReadAsync(Stream stream, CancellationToken cancellationToken) => ReadAsync(stream, null, cancellationToken);

    private static ValueList<ExchangeRateSeries> Read(Stream stream, Id<Source> source, bool isZipped)
    {
        var lines = new TextLines(stream);
        if (!isZipped && lines.Peek(2).SequenceEqual("PK"u8))
            return ReadZip(lines.Rest(), source);
        lines.Begin();
        if (lines.Peek(8).TrimStart(" \t\r\n"u8).StartsWith("<"u8))
            return EcbXml.Read(lines, source);
        return lines.Peek(4).SequenceEqual("Date"u8) ? EcbCsv.Read(lines, source) : EcbSdmxCsv.Read(lines, source);
    }

    private static ValueList<ExchangeRateSeries> ReadZip(Stream stream, Id<Source> source)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries is not [{ } only])
                throw new RateFileException($"The zip contains {zip.Entries.Count} files; a zip of the reference rates contains one.");
            using var content = new Crc32Stream(only.Open());
            ValueList<ExchangeRateSeries> all = Read(content, source, isZipped: true);
            // The platform unpacks corrupt content without an error, so a digit may have changed.
            return content.IsWhole(only.Length, only.Crc32) ? all : throw new RateFileException("The zip file is damaged.");
        }
        catch (InvalidDataException error)
        {
            throw new RateFileException("The zip file is damaged.", error);
        }
    }
}
