using System.Buffers;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>Members put into a record by hand, as unknown ones, under a name that the record knows: what would be written could not be read back.</summary>
public sealed class KnownNamesTests
{
    private static readonly MemberState Kazakhstan = new() { Country = new("KZ") };

    public static TheoryData<string, Func<MemberState, Task>> Doors => new()
    {
        { "bytes", Done(state => AllianceJson.WriteRecord(state)) },
        { "bytes, indented", Done(state => AllianceJson.WriteRecord(state, new() { Indented = true })) },
        { "a dataset", Done(state => AllianceJson.Write(new AllianceDataset { MemberStates = [state] })) },
        { "a buffer", Done(state => AllianceJson.Write(new ArrayBufferWriter<byte>(), new AllianceDataset { MemberStates = [state] })) },
        { "a stream", Done(state => AllianceJson.Write(Stream.Null, new AllianceDataset { MemberStates = [state] })) },
        { "a stream, async", state => AllianceJson.WriteAsync(Stream.Null, new AllianceDataset { MemberStates = [state] }) },
        { "lines", Done(state => AllianceJson.WriteLines(Stream.Null, [state])) },
        { "lines, async", state => AllianceJson.WriteLinesAsync(Stream.Null, new IRecord[] { state }.ToAsyncEnumerable()) },
        { "the serializer", Done(state => JsonSerializer.Serialize(state)) },
        { "the serializer, any record", Done(state => JsonSerializer.Serialize<IRecord>(state)) },
        { "a user's context", Done(state => JsonSerializer.Serialize(new UsersReport { State = state }, UsersContext.Default.UsersReport)) },
    };

    public static TheoryData<UnknownMembers> ByHand => new(
        UnknownMembers.Parse("""{"country":"RU"}"""),
        UnknownMembers.Parse("""{"x":1,"c\u006funtry":"RU"}"""u8),
        default(UnknownMembers).With("x", "1").With("country", "null"),
        UnknownMembers.Parse("""{"x":1,"country":"RU"}""").Without("x"),
        AllianceJson.ReadRecord<MemberState>("""{"country":"KZ","x":1}""").Unknown.With("country", "1"),
        JsonSerializer.Deserialize<UnknownMembers>("""{"country":"RU"}"""),
        AllianceJson.ReadRecord<Source>("""{"id":"a","title":"t","country":"RU"}""").Unknown,
        AllianceJson.ReadRecord<Source>("""{"id":"a","title":"t","x":1,"country":"RU"}""").Unknown.Without("x"));

    [Theory, MemberData(nameof(Doors))]
    public async Task Every_way_out_refuses_them_and_names_record_and_member(string door, Func<MemberState, Task> write)
    {
        foreach (string name in new[] { "country", "memberships", "evidence" })
        {
            var error = await Assert.ThrowsAsync<ArgumentException>(() => write(Kazakhstan with { Unknown = default(UnknownMembers).With(name, "[]") }));
            Assert.Contains($"The unknown member \"{name}\" of MemberState has the name of a known member", error.Message, StringComparison.Ordinal);
        }
        await write(Kazakhstan with { Unknown = UnknownMembers.Parse("""{"Country":1,"countr":2,"countrys":3,"":4}""") });
        Assert.NotEmpty(door);
    }

    [Theory, MemberData(nameof(ByHand))]
    public void However_they_came_about(UnknownMembers members) =>
        Assert.Throws<ArgumentException>(() => AllianceJson.WriteRecord(Kazakhstan with { Unknown = members }));

    [Fact]
    public void Within_a_record_too()
    {
        var membership = new Membership { Alliance = new("brics"), Status = MembershipStatus.Member, Unknown = default(UnknownMembers).With("status", "\"partner\"") };
        var error = Assert.Throws<ArgumentException>(() => AllianceJson.WriteRecord(Kazakhstan with { Memberships = [membership] }));
        Assert.Contains("\"status\" of Membership ", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize<ValueList<Membership>>([membership]));
    }

    [Fact]
    public void A_file_stays_as_it_was()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "old");
            Assert.Throws<ArgumentException>(() => AllianceJson.WriteFile(path, new() { Unknown = default(UnknownMembers).With("sources", "[]") }));
            Assert.Equal("old", File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void On_a_line_the_kind_has_a_name_that_is_known_and_elsewhere_it_is_a_name_like_others()
    {
        MemberState state = AllianceJson.ReadRecord<MemberState>("""{"country":"KZ","type":"x"}""");
        Assert.Equal("""{"country":"KZ","type":"x"}"""u8, AllianceJson.WriteRecord(state));
        foreach (MemberState one in new[] { state, Kazakhstan with { Unknown = default(UnknownMembers).With("type", "1") } })
        {
            Assert.Contains("\"type\" of MemberState ", Assert.Throws<ArgumentException>(() => AllianceJson.WriteLines(Stream.Null, [one])).Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize<IRecord>(one));
        }
    }

    [Fact]
    public void Where_they_came_from_does_not_count_when_they_are_compared()
    {
        UnknownMembers read = AllianceJson.ReadRecord<MemberState>("""{"country":"KZ","x":1,"y":2}""").Unknown, given = UnknownMembers.Parse("""{"x":1,"y":2}""");
        Assert.Equal((read, read.GetHashCode(), read.ToString()), (given, given.GetHashCode(), given.ToString()));
        Assert.Equal(read.Without("y"), given.Without("y"));
        Assert.Equal(read.With("x", "3"), given.With("x", "3"));
        Assert.Equal(IntPtr.Size, System.Runtime.CompilerServices.Unsafe.SizeOf<UnknownMembers>());
    }

    private static Func<MemberState, Task> Done(Action<MemberState> write) => state =>
    {
        write(state);
        return Task.CompletedTask;
    };
}
