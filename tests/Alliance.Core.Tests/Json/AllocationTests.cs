using System.Buffers;
using System.Text.Json;
using Alliance.Core.Json;
using Alliance.Core.TestData;

namespace Alliance.Core.Tests.Json;

/// <summary>What reading and writing take from the heap, counted to the byte: no clock, the same on every machine.</summary>
public sealed class AllocationTests
{
    /// <summary>Bytes allocated for each byte of JSON read, the models included, on documents without unknown members. The goal is 0.9.</summary>
    private const double MostForAByteRead = 2.02;

    private static readonly DatasetReadOptions KnownOnly = new() { UnknownMembers = UnknownMemberHandling.Ignore };

    private static readonly byte[][] Texts = [.. Documents.Many(64).Select(document => AllianceJson.Write(AllianceJson.Read(AllianceJson.Write(document), KnownOnly)))];

    [Fact]
    public void Reading_takes_little_more_than_the_models_do()
    {
        long allocated = Allocated(Texts, text => AllianceJson.Read(text));
        Assert.InRange((double)allocated / Texts.Sum(text => text.Length), 0.1, MostForAByteRead);
    }

    [Fact]
    public void Reading_from_a_stream_takes_no_buffer_of_its_own()
    {
        long contiguous = Allocated(Texts, text => AllianceJson.Read(text));
        long streamed = Allocated(Texts, text => AllianceJson.Read(new MemoryStream(text)));
        Assert.InRange(streamed, contiguous, contiguous + (Texts.Length * 512));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Writing_takes_nothing(bool indented)
    {
        AllianceDataset[] datasets = [.. Documents.Many(64)];
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        var options = new DatasetWriteOptions { Indented = indented };
        Assert.Equal(0, Allocated(datasets, dataset =>
        {
            buffer.ResetWrittenCount();
            AllianceJson.Write(buffer, dataset, options);
        }));
    }

    [Fact]
    public void Writing_lines_takes_nothing_for_a_line()
    {
        AllianceDataset[] datasets = [.. Documents.Many(16)];
        IReadOnlyList<IRecord>[] records = [.. datasets.Select(Documents.RecordsOf)];
        long allocated = Allocated(records, static lines => AllianceJson.WriteLines(Stream.Null, lines));
        Assert.InRange(allocated, 0, records.Length * 128);
    }

    [Fact]
    public void A_text_of_more_characters_than_bytes_may_be_is_refused_before_it_is_copied()
    {
        string[] text = [$$"""{"licence":"{{new string('x', 1_000_000)}}"}"""];
        var bound = new DatasetReadOptions { MaxBytes = text[0].Length - 1 };
        long allocated = Allocated(text, one =>
            Assert.StartsWith("The text is longer than 1000013 bytes.", Assert.Throws<JsonException>(() => AllianceJson.Read(one, bound)).Message, StringComparison.Ordinal));
        Assert.InRange(allocated, 0, 100_000);
    }

    /// <summary>What a pass allocates when others have gone before: code is compiled, and pools are filled.</summary>
    private static long Allocated<T>(T[] items, Action<T> action)
    {
        long least = long.MaxValue;
        for (int pass = 0; pass < 3; pass++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            foreach (T item in items)
                action(item);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
