using System.Text;
using System.Text.Json;
using Alliance.Core.Json;
using Alliance.Core.TestData;

namespace Alliance.Core.Tests.Json;

/// <summary>Records one a line: what is read, and what becomes of lines that are broken.</summary>
public sealed class LinesTests
{
    private const string Kazakhstan = """{"type":"member-state","country":"KZ"}""";
    private const string Russia = """{"type":"member-state","country":"RU"}""";

    [Fact]
    public async Task Records_of_every_type_come_back_equal_and_are_written_the_same()
    {
        IReadOnlyList<IRecord> records = [.. Documents.Many(5).SelectMany(Documents.RecordsOf)];
        Assert.Equal(Enum.GetValues<RecordKind>().Length - 1, records.Select(record => record.GetType()).Distinct().Count());
        using var written = new MemoryStream();
        AllianceJson.WriteLines(written, records);
        using var writtenAsync = new MemoryStream();
        await AllianceJson.WriteLinesAsync(writtenAsync, records.ToAsyncEnumerable(), TestContext.Current.CancellationToken);

        Assert.Equal(written.ToArray(), writtenAsync.ToArray());
        Assert.Equal(records.Count, written.ToArray().AsSpan().Count((byte)'\n'));
        Assert.Equal(records, AllianceJson.ReadLines(Of(written.ToArray())));
        Assert.Equal(records, await AllianceJson.ReadLinesAsync(Of(written.ToArray()), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("""{"type":"member-state","country":"KZ","memberships":[],"x":{"type":1}}""")]
    [InlineData("""{"country":"KZ","type":"member-state","x":{"type":1}}""")]
    [InlineData("""{"country":"KZ","x":{"type":1},"type":"member-state"}""")]
    [InlineData("""{"x":{"type":1},"country":"KZ","type":"member-state"}""")]
    [InlineData("""{"x":{"type":1},"typ\u0065":"member-state","country":"KZ"}""")]
    [InlineData("""{"\u0074ype":"member\u002dstate","country":"KZ","x":{"type":1}}""")]
    [InlineData(""" { "type" : "member-state" , "country" : "KZ" , "x" : { "type" : 1 } } """)]
    public void The_type_may_stand_anywhere_and_be_escaped(string line)
    {
        var record = Assert.IsType<MemberState>(Assert.Single(Read(line)));
        Assert.Equal(("KZ", """{"x":{"type":1}}"""), (record.Country.ToString(), record.Unknown.ToString()));
    }

    [Theory]
    [InlineData("""{"country":"KZ"}""", "The object lacks the member \"type\", which gives the kind of its record. Path: (root)", 0)]
    [InlineData("""{}""", "The object lacks the member \"type\", which gives the kind of its record. Path: (root)", 0)]
    [InlineData("""{"type":"member-state","type":"member-state","country":"KZ"}""", "The member \"type\" appears twice in this object. Path: /type", 23)]
    [InlineData("""{"type":"member-state","country":"KZ","type":"source"}""", "The member \"type\" appears twice in this object. Path: /type", 38)]
    [InlineData("""{"country":"KZ","t\u0079pe":"member-state","type":"member-state"}""", "The member \"type\" appears twice in this object. Path: /type", 43)]
    [InlineData("""{"type":"Member-State","country":"KZ"}""", "", 8)]
    [InlineData("""{"type":"","country":"KZ"}""", "", 8)]
    [InlineData("""{"type":"unspecified","country":"KZ"}""", "", 8)]
    [InlineData("""{"type":"dataset","id":"a"}""", "A dataset is not a record. Path: /type", 8)]
    [InlineData("""{"type":null,"country":"KZ"}""", "Expected a string, found null. Path: /type", 8)]
    [InlineData("""{"type":["member-state"],"country":"KZ"}""", "Expected a string, found an array. Path: /type", 8)]
    [InlineData("""{"type":"source","country":"KZ"}""", "The object lacks the required member \"id\". Path: (root)", 0)]
    [InlineData("""["member-state"]""", "Expected an object, found an array. Path: (root)", 0)]
    [InlineData("""{"type":"member-state","country":"KZ"}{}""", "Expected the end of the text after the value, found \"{\", which begins another value.", 38)]
    [InlineData("""{"type":"member-state","country":"KZ",}""", "A comma is not allowed before the end; it separates two values.", 38)]
    [InlineData("""{"type":"member-state","country":"KZ","x":[1,]}""", "", 45)]
    [InlineData("""{"country":"kz","type":"member-state"}""", "", 11)]
    [InlineData("""{"type":"member-state","country":"KZ""", "", 33)]
    public void A_broken_line_says_what_is_wrong_and_where(string line, string message, long position)
    {
        JsonException error = Assert.Throws<JsonException>(() => Read($"\n{Kazakhstan}\r\n{line}\n"));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal((2L, position), (error.LineNumber, error.BytePositionInLine));
        Assert.Contains("Line: 3 ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uFEFF{0}\n\uFEFF{1}\n")]
    [InlineData("{0}\n\uFEFF{1}")]
    [InlineData("\uFEFF\n\uFEFF{0}\r\n\uFEFF\r\n\uFEFF {1}\n\uFEFF")]
    public async Task The_byte_order_marks_of_files_that_were_joined_are_passed_over(string joined)
    {
        byte[] text = Encoding.UTF8.GetBytes(joined.Replace("{0}", Kazakhstan, StringComparison.Ordinal).Replace("{1}", Russia, StringComparison.Ordinal));
        Assert.Equal(Read($"{Kazakhstan}\n{Russia}"), AllianceJson.ReadLines(new TricklingStream(text)));
        Assert.Equal(Read($"{Kazakhstan}\n{Russia}"), await AllianceJson.ReadLinesAsync(new TricklingStream(text), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, AllianceJson.ReadDatasetFromLines(new TricklingStream(text)).MemberStates.Count);
    }

    [Theory]
    [InlineData("\uFEFF\uFEFF{\"type\":\"member-state\",\"country\":\"KZ\"}", 0)]
    [InlineData(" \uFEFF{\"type\":\"member-state\",\"country\":\"KZ\"}", 1)]
    [InlineData("\uFEFF{\"type\":\"member-state\",\"country\":\"kz\"}", 33)]
    public void Places_in_a_line_are_counted_from_the_byte_order_mark_before_it(string line, long position)
    {
        JsonException error = Assert.Throws<JsonException>(() => Read($"{Kazakhstan}\n{line}\n"));
        Assert.Equal((1L, position), (error.LineNumber, error.BytePositionInLine));
    }

    [Fact]
    public async Task The_records_before_a_broken_line_are_not_lost()
    {
        byte[] text = Encoding.UTF8.GetBytes($"{Kazakhstan}\n{Russia}\n{{\n{Russia}\n");
        List<IRecord> read = [];
        JsonException error = Assert.Throws<JsonException>(() => AddTo(read));
        Assert.Equal((2, 2L), (read.Count, error.LineNumber));

        List<IRecord> readAsync = [];
        error = await Assert.ThrowsAsync<JsonException>(async () =>
        {
            await foreach (IRecord record in AllianceJson.ReadLinesAsync(Of(text), TestContext.Current.CancellationToken))
                readAsync.Add(record);
        });
        Assert.Equal(read, readAsync);
        Assert.Equal(2, error.LineNumber);

        void AddTo(List<IRecord> records)
        {
            foreach (IRecord record in AllianceJson.ReadLines(Of(text)))
                records.Add(record);
        }
    }

    [Fact]
    public void Broken_lines_are_told_of_and_passed_over()
    {
        List<(long?, string?)> broken = [];
        var options = new JsonLinesOptions { OnInvalidLine = error => broken.Add((error.LineNumber, error.Path)) };
        byte[] text = [.. "x\n"u8, .. Encoding.UTF8.GetBytes(Kazakhstan), .. "\n{\"type\":\"member-state\",\"country\":5}\n\n\"\xFF"u8, 0xFF, .. "\"\n{\"type\":\"Q\"}\n"u8, .. Encoding.UTF8.GetBytes(Russia), .. "\n["u8];
        Assert.Equal([new CountryCode("KZ"), new CountryCode("RU")], AllianceJson.ReadLines(Of(text), options).Select(record => ((MemberState)record).Country));
        Assert.Equal([(0L, ""), (2L, "/country"), (4L, ""), (5L, "/type"), (7L, "")], broken);
    }

    [Theory]
    [InlineData("{0}\n{1}\n")]
    [InlineData("{0}\n{1}")]
    [InlineData("{0}\r\n{1}\r\n")]
    [InlineData("{0}\r\n{1}\r")]
    [InlineData("\n\n{0}\n\n \t\r\n{1}\n\n")]
    [InlineData("  {0}\t\n {1} ")]
    [InlineData("\ufeff{0}\n{1}\n")]
    [InlineData("\ufeff\n{0}\n{1}\n")]
    public void Line_ends_empty_lines_and_what_stands_around_make_no_difference(string form)
    {
        string text = form.Replace("{0}", Kazakhstan, StringComparison.Ordinal).Replace("{1}", Russia, StringComparison.Ordinal);
        Assert.Equal([new CountryCode("KZ"), new CountryCode("RU")], Read(text).Select(record => ((MemberState)record).Country));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n \n")]
    [InlineData("\ufeff")]
    public void A_stream_without_records_has_none(string text) => Assert.Empty(Read(text));

    [Fact]
    public void A_line_feed_inside_a_record_ends_the_line() =>
        Assert.Equal(0, Assert.Throws<JsonException>(() => Read("{\"type\":\"member-state\",\n\"country\":\"KZ\"}")).LineNumber);

    [Theory]
    [InlineData(38, 2)]
    [InlineData(37, 0)]
    public void A_line_longer_than_the_bound_is_refused(int max, int count)
    {
        List<string> broken = [];
        var options = new JsonLinesOptions { Read = new() { MaxBytes = max }, OnInvalidLine = error => broken.Add(error.Message) };
        string text = $"{Kazakhstan}\n{new string(' ', 500_000)}\n{Russia}";
        foreach (Stream stream in (Stream[])[Of(Encoding.UTF8.GetBytes(text)), new TricklingStream(Encoding.UTF8.GetBytes(text))])
        {
            broken.Clear();
            Assert.Equal(count, AllianceJson.ReadLines(stream, options).Count());
            IEnumerable<int> lines = count == 0 ? [0, 1, 2] : [1];
            Assert.Equal(lines.Select(line => $"The line is longer than {max} bytes. Path: (root) | Line: {line + 1} | Column: 1."), broken, StringComparer.Ordinal);
        }
    }

    [Fact]
    public void Too_many_lines_end_the_reading_even_if_broken_ones_are_passed_over()
    {
        var options = new JsonLinesOptions { Read = new() { MaxRecords = 2 }, OnInvalidLine = _ => { } };
        Assert.Equal(2, AllianceJson.ReadLines(Of(Encoding.UTF8.GetBytes($"{Kazakhstan}\n\n{Russia}\n")), options).Count());
        List<IRecord> read = [];
        JsonException error = Assert.Throws<JsonException>(() => read.AddRange(AllianceJson.ReadLines(Of(Encoding.UTF8.GetBytes($"{Kazakhstan}\nx\n{Russia}\n")), options)));
        Assert.StartsWith("There are more than 2 records.", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.LineNumber);
    }

    [Fact]
    public void Only_lines_count_as_records_however_much_stands_in_one()
    {
        var options = new JsonLinesOptions { Read = new() { MaxRecords = 1 } };
        const string Line = """{"type":"member-state","country":"KZ","memberships":[{"alliance":"a","status":"member"},{"alliance":"b","status":"member"}]}""";
        Assert.Single(AllianceJson.ReadLines(Of(Encoding.UTF8.GetBytes(Line)), options));
    }

    [Fact]
    public void What_stands_before_the_type_does_not_count_as_unknown()
    {
        var options = new JsonLinesOptions { Read = new() { MaxUnknownBytes = 0 } };
        const string Line = """{"country":"KZ","memberships":[{"alliance":"a","status":"member"}],"type":"member-state"}""";
        Assert.Single(AllianceJson.ReadLines(Of(Encoding.UTF8.GetBytes(Line)), options));
    }

    [Fact]
    public void A_record_whose_unknown_member_is_named_type_is_not_written()
    {
        MemberState record = AllianceJson.ReadRecord<MemberState>("""{"country":"KZ","t\u0079pe":"x"}""");
        using var stream = new MemoryStream();
        Assert.Throws<ArgumentException>(() => AllianceJson.WriteLines(stream, [new MemberState { Country = new("RU") }, record]));
        Assert.Equal($"{Russia}\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static List<IRecord> Read(string text) => [.. AllianceJson.ReadLines(Of(Encoding.UTF8.GetBytes(text)))];

    private static MemoryStream Of(byte[] text) => new(text);
}
