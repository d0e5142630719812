using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>Texts that are not UTF-8, and compressed files, are refused by the name of their form, by every reader.</summary>
public sealed class OtherEncodingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alliance-core-").FullName;

    /// <summary>The forms, with the message that refuses each.</summary>
    public static TheoryData<string, string, bool> Forms => new()
    {
        { "utf-16", "The text is UTF-16; it must be UTF-8.", true },
        { "utf-16", "The text is UTF-16; it must be UTF-8.", false },
        { "utf-16BE", "The text is UTF-16; it must be UTF-8.", true },
        { "utf-16BE", "The text is UTF-16; it must be UTF-8.", false },
        { "utf-32", "The text is UTF-32; it must be UTF-8.", true },
        { "utf-32", "The text is UTF-32; it must be UTF-8.", false },
        { "utf-32BE", "The text is UTF-32; it must be UTF-8.", true },
        { "utf-32BE", "The text is UTF-32; it must be UTF-8.", false },
        { "gzip", "The text is compressed with gzip; it must be decompressed before it is read.", false },
        { "zip", "The text is compressed with zip; it must be decompressed before it is read.", false },
        { "28B52FFD", "The text is compressed with Zstandard; it must be decompressed before it is read.", false },
        { "425A68", "The text is compressed with bzip2; it must be decompressed before it is read.", false },
        { "FD377A585A00", "The text is compressed with xz; it must be decompressed before it is read.", false },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory, MemberData(nameof(Forms))]
    public async Task A_dataset_is_refused(string form, string message, bool hasMark)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        byte[] bytes = Encode("{\n\"licence\":\"CC0\"}", form, hasMark);
        string file = Path.Combine(_folder, "a.json");
        await File.WriteAllBytesAsync(file, bytes, token);
        JsonException[] errors =
        [
            Assert.Throws<JsonException>(() => AllianceJson.Read(bytes)),
            Assert.Throws<JsonException>(() => AllianceJson.Read(new MemoryStream(bytes))),
            await Assert.ThrowsAsync<JsonException>(() => AllianceJson.ReadAsync(new MemoryStream(bytes), token)),
            Assert.Throws<JsonException>(() => AllianceJson.ReadFile(file)),
            await Assert.ThrowsAsync<JsonException>(() => AllianceJson.ReadFileAsync(file, cancellationToken: token)),
            Assert.Throws<JsonException>(() => AllianceJson.ReadRecord<MemberState>(bytes)),
        ];
        Assert.All(errors, error => Assert.Equal(($"{message} Path: (root) | Line: 1 | Column: 1.", "", 0L, 0L), (error.Message, error.Path, error.LineNumber, error.BytePositionInLine)));
        DatasetReading[] readings =
        [
            AllianceJson.Check(bytes),
            await AllianceJson.CheckAsync(new MemoryStream(bytes), cancellationToken: token),
            AllianceJson.CheckFile(file),
            await AllianceJson.CheckFileAsync(file, cancellationToken: token),
        ];
        Assert.All(readings, reading => Assert.Equal((null, message, 1L, 1L), (reading.Dataset, Assert.Single(reading.Report.Findings).Message, reading.Report.Findings[0].Line, reading.Report.Findings[0].Column)));
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task Lines_are_refused(string form, string message, bool hasMark)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        byte[] bytes = Encode("""{"type":"member-state","country":"KZ"}""" + "\n" + """{"type":"member-state","country":"RU"}""" + "\n", form, hasMark);
        var small = new JsonLinesOptions { Read = new() { MaxBytes = 10 } };
        JsonException[] errors =
        [
            Assert.Throws<JsonException>(() => AllianceJson.ReadLines(new MemoryStream(bytes)).ToList()),
            await Assert.ThrowsAsync<JsonException>(() => AllianceJson.ReadLinesAsync(new MemoryStream(bytes), token).ToListAsync(token).AsTask()),
            Assert.Throws<JsonException>(() => AllianceJson.ReadDatasetFromLines(new MemoryStream(bytes))),
            await Assert.ThrowsAsync<JsonException>(() => AllianceJson.ReadDatasetFromLinesAsync(new MemoryStream(bytes), cancellationToken: token)),
            Assert.Throws<JsonException>(() => AllianceJson.ReadLines(new MemoryStream(bytes), small).ToList()),
        ];
        Assert.All(errors, error => Assert.StartsWith(message, error.Message, StringComparison.Ordinal));
        Assert.All(errors, error => Assert.Equal(0, error.LineNumber));
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task Rates_are_refused(string form, string message, bool hasMark)
    {
        byte[] table = Encode("Date,USD,\n2024-12-11,1.0507,\n", form, hasMark);
        byte[] xml = Encode("<?xml version='1.0'?><ValCurs Date='10.12.2024'></ValCurs>", form, hasMark);
        Assert.Equal(message, Assert.Throws<RateFileException>(() => BankOfRussiaRates.ReadDaily(new MemoryStream(xml))).Message);
        Assert.Equal(message, (await Assert.ThrowsAsync<RateFileException>(() => BankOfRussiaRates.ReadDailyAsync(new MemoryStream(xml), TestContext.Current.CancellationToken))).Message);
        Assert.Equal(message, Assert.Throws<RateFileException>(() => BankOfRussiaRates.ReadDynamic(new MemoryStream(xml), CurrencyCode.USD, new(2024, 12, 10))).Message);
        // The European Central Bank publishes the rates also as zip.
        Assert.SkipWhen(form == "zip", "A zip of the rates is read.");
        Assert.Equal(message, Assert.Throws<RateFileException>(() => EcbReferenceRates.Read(new MemoryStream(table))).Message);
        Assert.Equal(message, Assert.Throws<RateFileException>(() => EcbReferenceRates.Read(new MemoryStream(xml))).Message);
        Assert.Equal(message, Assert.Throws<RateFileException>(() => EcbReferenceRates.Read(new MemoryStream(Zip(table)))).Message);
    }

    [Theory, MemberData(nameof(Forms))]
    public void Reference_lists_are_refused(string form, string message, bool hasMark)
    {
        MemoryStream Open(string name) => new(Encode("alpha_2,alpha_3\n", form, hasMark));
        Assert.EndsWith($"line 1, column 1: {message}", Assert.Throws<ReferenceFileException>(() => CountryCatalogue.Read(Open)).Message, StringComparison.Ordinal);
        Assert.EndsWith($"line 1, column 1: {message}", Assert.Throws<ReferenceFileException>(() => CurrencyCatalogue.Read(Open)).Message, StringComparison.Ordinal);
        Assert.EndsWith($"line 1, column 1: {message}", Assert.Throws<ReferenceFileException>(() => CountryGroupCatalogue.Read(Open)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\0\0\0\0\0")]
    [InlineData("[\0]")]
    [InlineData("{}\0\0")]
    [InlineData("PK")]
    [InlineData("\uFEFF\0{")]
    public void Other_texts_that_are_no_dataset_are_not_taken_for_one_of_these_forms(string text) =>
        Assert.DoesNotMatch("UTF-16|UTF-32|compressed", Assert.Throws<JsonException>(() => AllianceJson.Read(Encoding.UTF8.GetBytes(text))).Message);

    private static byte[] Encode(string text, string form, bool hasMark)
    {
        if (form == "gzip")
        {
            using var gzip = new MemoryStream();
            using (var stream = new GZipStream(gzip, CompressionLevel.Fastest))
                stream.Write(Encoding.UTF8.GetBytes(text));
            return gzip.ToArray();
        }
        if (form == "zip")
            return Zip(Encoding.UTF8.GetBytes(text));
        if (!form.StartsWith("utf", StringComparison.Ordinal))
            return [.. Convert.FromHexString(form), 1, 2, 3, 4, 5, 6, 7, 8, 9];
        var encoding = Encoding.GetEncoding(form);
        return [.. hasMark ? encoding.Preamble : [], .. encoding.GetBytes(text)];
    }

    private static byte[] Zip(byte[] content)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create))
        {
            using Stream entry = archive.CreateEntry("a").Open();
            entry.Write(content);
        }
        return zip.ToArray();
    }
}
