using System.Text;
using Alliance.Core.Json;
using Alliance.Core.TestData;

namespace Alliance.Core.Tests.Json;

/// <summary>Records one a line from streams of every kind: slow, endless, and cancelled.</summary>
public sealed class LinesStreamTests
{
    private static byte[] Line => [.. """{"type":"member-state","country":"KZ","memberships":[{"alliance":"a","status":"member","validity":{"from":"2024-12-11"}}]}"""u8, (byte)'\n'];

    [Fact]
    public async Task A_stream_that_gives_one_byte_at_a_time_is_read()
    {
        using var written = new MemoryStream();
        AllianceJson.WriteLines(written, Documents.Records(7));
        byte[] text = written.ToArray();
        await using var stream = new LinesStream(text, text.Length, chunk: 1);
        Assert.Equal(Documents.Records(7), AllianceJson.ReadLines(stream));
        await using var again = new LinesStream(text, text.Length, chunk: 1);
        Assert.Equal(Documents.Records(7), await AllianceJson.ReadLinesAsync(again, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void No_more_of_a_stream_is_read_than_is_asked_for()
    {
        using var stream = new LinesStream(Line, long.MaxValue / Line.Length * Line.Length, chunk: 1000);
        Assert.Equal(10, AllianceJson.ReadLines(stream).Take(10).Count());
        Assert.InRange(stream.Position, Line.Length * 10, (Line.Length * 10) + 1000);
    }

    [Fact]
    public async Task Reading_ends_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await using var stream = new LinesStream(Line, long.MaxValue / Line.Length * Line.Length, chunk: 1000);
        int count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (IRecord record in AllianceJson.ReadLinesAsync(stream, cancelled.Token))
            {
                Assert.NotNull(record);
                if (++count == 20)
                    await cancelled.CancelAsync();
            }
        });
        Assert.InRange(count, 20, 40);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await AllianceJson.ReadLinesAsync(stream, cancelled.Token).GetAsyncEnumerator(TestContext.Current.CancellationToken).MoveNextAsync());
    }

    [Fact]
    public async Task Writing_ends_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        using var stream = new MemoryStream();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AllianceJson.WriteLinesAsync(stream, Endless(), cancelled.Token));
        Assert.Equal(3, Encoding.UTF8.GetString(stream.ToArray()).Count(c => c == '\n'));

        async IAsyncEnumerable<IRecord> Endless()
        {
            for (int i = 0; ; i++)
            {
                if (i == 3)
                    await cancelled.CancelAsync();
                yield return new MemberState { Country = new("KZ") };
            }
        }
    }

    [Fact]
    public async Task The_stream_is_left_open()
    {
        using var stream = new MemoryStream();
        AllianceJson.WriteLines(stream, [new MemberState { Country = new("KZ") }]);
        await AllianceJson.WriteLinesAsync(stream, new IRecord[] { new MemberState { Country = new("RU") } }.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        stream.Position = 0;
        Assert.Equal(2, AllianceJson.ReadLines(stream).Count());
        Assert.True(stream.CanRead);
    }
}
