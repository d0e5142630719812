using System.Buffers;
using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>What JSON, or the format, cannot hold is not written, and the error says where it stands, whichever way out was taken.</summary>
public sealed class RefusedWritingTests
{
    private const string Half = "\ud800";
    private const string HalfReason = "The text contains an unpaired surrogate; JSON cannot hold it.";

    private static readonly Source Valid = new() { Id = new("a"), Title = "x" };

    /// <summary>A dataset, the place of what is wrong in it, and what is.</summary>
    public static TheoryData<AllianceDataset, string, string> Datasets => new()
    {
        { new() { Licence = Half }, "/licence", HalfReason },
        { new() { Title = Half }, "/title", HalfReason },
        { new() { Title = LocalizedText.Of(("en", "x"), ("zh-Hant", Half)) }, "/title/zh-Hant", HalfReason },
        { Of(Valid with { Publisher = Half }), "/sources/0/publisher", HalfReason },
        { Of(Valid, Valid with { Publisher = Half }), "/sources/1/publisher", HalfReason },
        { Of(Valid with { Authors = [Half] }), "/sources/0/authors/0", HalfReason },
        { Of(Valid with { Authors = ["x", "y", Half, "z"] }), "/sources/0/authors/2", HalfReason },
        { Of(Valid with { Evidence = new() { Citations = [new() { Source = new("a") }, new() { Source = new("a"), Quote = Half }] } }), "/sources/0/evidence/citations/1/quote", HalfReason },
        { Of(Valid with { Retrieved = new LocalDate(-4, 12, 31) }), "/sources/0/retrieved", "-0004-12-31 is outside the years 1 to 9999." },
        { Of(Valid with { Retrieved = new LocalDate(1, 1, 1).PlusDays(-1).WithCalendar(CalendarSystem.Julian) }), "/sources/0/retrieved", "0000-12-31 is outside the years 1 to 9999." },
        { Of(Valid, Valid with { Unknown = UnknownMembers.Parse("""{"x":1,"title":2}""") }), "/sources/1/title", "The unknown member \"title\" of Source has the name of a known member." },
        { Of(Valid with { Unknown = UnknownMembers.Parse("""{"x":[{"y":1},2]}""") }, Valid with { Licence = Half }), "/sources/1/licence", HalfReason },
        { new() { Sources = [Valid], Unknown = UnknownMembers.Parse("""{"sources":[]}""") }, "/sources", "The unknown member \"sources\" of AllianceDataset has the name of a known member." },
    };

    [Theory, MemberData(nameof(Datasets))]
    public async Task The_place_is_told(AllianceDataset dataset, string pointer, string reason)
    {
        string expected = $"{reason} At {pointer}. (Parameter 'dataset')";
        foreach (bool indented in new[] { false, true })
        {
            var buffer = new ArrayBufferWriter<byte>();
            Assert.Equal(expected, Assert.Throws<ArgumentException>(() => AllianceJson.Write(dataset, new() { Indented = indented })).Message);
            Assert.Equal(expected, Assert.Throws<ArgumentException>(() => AllianceJson.Write(buffer, dataset, new() { Indented = indented })).Message);
            Assert.Equal(expected, Assert.Throws<ArgumentException>(() => AllianceJson.Write(new MemoryStream(), dataset, new() { Indented = indented })).Message);
            Assert.Equal(expected, (await Assert.ThrowsAsync<ArgumentException>(() => AllianceJson.WriteAsync(new MemoryStream(), dataset, new() { Indented = indented }, TestContext.Current.CancellationToken))).Message);
            Assert.Equal(0, buffer.WrittenCount);
        }
        Assert.StartsWith($"{reason} At {pointer}.", Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize(dataset)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_line_it_is_that_in_the_record_and_the_lines_before_are_written()
    {
        string expected = $"{HalfReason} At /authors/1. (Parameter 'record')";
        IRecord[] records = [Valid, Valid with { Authors = ["x", Half] }];
        using MemoryStream lines = new(), linesAsync = new();
        Assert.Equal(expected, Assert.Throws<ArgumentException>(() => AllianceJson.WriteLines(lines, records)).Message);
        var error = await Assert.ThrowsAsync<ArgumentException>(() => AllianceJson.WriteLinesAsync(linesAsync, records.ToAsyncEnumerable(), TestContext.Current.CancellationToken));
        Assert.Equal(expected, error.Message);
        foreach (MemoryStream written in new[] { lines, linesAsync })
            Assert.Equal("""{"type":"source","id":"a","title":"x"}""" + "\n", Encoding.UTF8.GetString(written.ToArray()));
    }

    [Fact]
    public void A_record_is_told_of_by_its_own_places()
    {
        Assert.Equal($"{HalfReason} At /publisher. (Parameter 'record')", Assert.Throws<ArgumentException>(() => AllianceJson.WriteRecord(Valid with { Publisher = Half })).Message);
        Assert.StartsWith($"{HalfReason} At /publisher.", Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize<IRecord>(Valid with { Publisher = Half })).Message, StringComparison.Ordinal);
        Assert.Equal($"{HalfReason} (Parameter 'value')", Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize<LocalizedText>(Half)).Message);
    }

    [Fact]
    public void A_list_with_a_null_is_not_written_within_the_serializer_either()
    {
        Assert.Contains("In item 1 of the list.", Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize<ValueList<string>>(["x", null!])).Message, StringComparison.Ordinal);
        Assert.Contains(HalfReason, Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize<ValueList<string>>(["x", Half])).Message, StringComparison.Ordinal);
        Assert.Contains("In item 0 of the list.", Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize<ValueList<Source>>([null!, Valid])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void What_was_read_in_a_line_may_lie_too_deep_in_a_dataset(string open, string close)
    {
        // The dataset, its list and the record are three levels of the 64.
        Source most = Deep(61), more = Deep(62);
        Assert.Equal(Of(most), AllianceJson.Read(AllianceJson.Write(Of(most))));
        Assert.Equal(Of(most), AllianceJson.Read(AllianceJson.Write(Of(most), new() { Indented = true })));
        Assert.Equal(more, AllianceJson.ReadRecord<Source>(AllianceJson.WriteRecord(more)));
        const string Reason = "The unknown member \"deep\" is nested deeper than the 64 levels that can be read. At /sources/1/deep. (Parameter 'dataset')";
        Assert.Equal(Reason, Assert.Throws<ArgumentException>(() => AllianceJson.Write(Of(Valid, more))).Message);
        Assert.Equal(Reason, Assert.Throws<ArgumentException>(() => AllianceJson.Write(Of(Valid, more), new() { Indented = true })).Message);

        Source Deep(int levels) => (Source)AllianceJson.ReadLines(new MemoryStream(Encoding.UTF8.GetBytes(
            $$"""{"type":"source","id":"a","title":"x","plain":"{[{[{[","deep":{{string.Concat(Enumerable.Repeat(open, levels))}}{{(open[0] == '{' ? "1" : "")}}{{string.Concat(Enumerable.Repeat(close, levels))}}}"""))).Single();
    }

    private static AllianceDataset Of(params Source[] sources) => new() { Sources = [.. sources] };
}
