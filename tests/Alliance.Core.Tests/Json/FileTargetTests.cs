using System.Net.Sockets;
using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>What is saved to: pipes, devices, files that may not be written, files in place, and what killed saves left beside them.</summary>
public sealed class FileTargetTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alliance-core-").FullName;

    private string Path => System.IO.Path.Combine(_folder, "dataset.json");

    public static TheoryData<bool> SyncAndAsync => [false, true];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory(Timeout = 60_000), MemberData(nameof(SyncAndAsync))]
    public async Task A_pipe_is_written_to_and_not_replaced(bool isAsync)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such pipes here.");
        await SaverProcess.OutputOfAsync("mkfifo", Path);
        Task<string> reading = SaverProcess.OutputOfAsync("cat", Path);
        await WriteAsync(isAsync).WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Samples.Text, await reading);
        Assert.Equal("fifo", await SaverProcess.OutputOfAsync("stat", "-c", "%F", Path));
        Assert.Equal([Path], Directory.GetFiles(_folder));
    }

    [Theory, MemberData(nameof(SyncAndAsync))]
    public async Task A_device_is_written_to_and_not_replaced(bool isAsync)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root can create a device.");
        Assert.SkipUnless((await SaverProcess.RunAsync("mknod", Path, "c", "1", "3")).ExitCode == 0 && (await SaverProcess.RunAsync("sh", "-c", $": > {Path}")).ExitCode == 0, "No device can be created or used here.");
        await WriteAsync(isAsync);
        Assert.Equal("character special file", await SaverProcess.OutputOfAsync("stat", "-c", "%F", Path));
        Assert.Equal([Path], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task The_standard_output_can_be_written_to()
    {
        Assert.SkipUnless(File.Exists("/dev/stdout"), "There is no such device here.");
        await File.WriteAllBytesAsync(Path, Samples.Utf8, TestContext.Current.CancellationToken);
        Assert.Equal(Samples.Text, await SaverProcess.OutputOfAsync("dotnet", SaverProcess.Program, "/dev/stdout", Path, "once"));
    }

    [Theory]
    [InlineData(">", "")]
    [InlineData(">>", "before")]
    public async Task A_file_to_which_the_standard_output_is_redirected_is_appended_to_and_not_replaced(string redirection, string before)
    {
        Assert.SkipUnless(File.Exists("/dev/stdout"), "There is no such device here.");
        string redirected = System.IO.Path.Combine(_folder, "redirected.txt"), link = System.IO.Path.Combine(_folder, "same.txt");
        AllianceJson.WriteFile(Path, Samples.Dataset);
        await File.WriteAllTextAsync(redirected, "before", TestContext.Current.CancellationToken);
        await SaverProcess.OutputOfAsync("ln", redirected, link);
        await SaverProcess.OutputOfAsync("sh", "-c", $"dotnet '{SaverProcess.Program}' /dev/stdout '{Path}' once {redirection} '{redirected}'");
        // Another name of the same file shows that it was not replaced.
        Assert.Equal(before + Samples.Text, await File.ReadAllTextAsync(link, TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(SyncAndAsync))]
    public async Task A_socket_is_not_replaced(bool isAsync)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Sockets are other files there.");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path));
        await Assert.ThrowsAsync<IOException>(() => WriteAsync(isAsync));
        Assert.Equal("socket", await SaverProcess.OutputOfAsync("stat", "-c", "%F", Path));
        Assert.Equal([Path], Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task A_read_only_file_is_refused_also_for_root(bool isAsync, bool isInPlace)
    {
        await File.WriteAllTextAsync(Path, "old", TestContext.Current.CancellationToken);
        File.SetAttributes(Path, FileAttributes.ReadOnly);
        try
        {
            UnauthorizedAccessException error = await Assert.ThrowsAsync<UnauthorizedAccessException>(() => WriteAsync(isAsync, isInPlace));
            Assert.Contains(Path, error.Message, StringComparison.Ordinal);
            Assert.Equal("old", await File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken));
            Assert.Equal([Path], Directory.GetFiles(_folder));
        }
        finally
        {
            File.SetAttributes(Path, FileAttributes.Normal);
        }
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task Only_a_file_that_is_saved_in_place_remains_the_same_file(bool isAsync, bool isInPlace)
    {
        string old = new('x', 2 * Samples.Text.Length);
        await File.WriteAllTextAsync(Path, old, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        await WriteAsync(isAsync, isInPlace);
        Assert.Equal(isInPlace ? Samples.Text : old, await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(Samples.Text, await File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken));
        Assert.Equal([Path], Directory.GetFiles(_folder));
    }

    [Theory, MemberData(nameof(SyncAndAsync))]
    public async Task A_file_that_does_not_exist_is_created_in_place_too(bool isAsync)
    {
        await WriteAsync(isAsync, isInPlace: true);
        Assert.Equal(Samples.Text, await File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken));
        Assert.Equal([Path], Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData(".dataset.json.0123456789abcdef0123456789abcdef.tmp", 25, true)]
    [InlineData(".dataset.json.0123456789abcdef0123456789abcdef.tmp", 23, false)]
    [InlineData(".dataset.json.0123456789abcdef0123456789abcdef.tmp", -48, false)]
    [InlineData(".other.json.0123456789abcdef0123456789abcdef.tmp", 48, false)]
    [InlineData(".dataset.json.0123456789ABCDEF0123456789abcdef.tmp", 48, false)]
    [InlineData(".dataset.json.0123456789abcdef0123456789abcde.tmp", 48, false)]
    [InlineData(".dataset.json.0123456789abcdef0123456789abcdef.bak", 48, false)]
    [InlineData(".dataset.json.tmp", 48, false)]
    public async Task A_save_deletes_the_files_that_killed_saves_of_the_same_file_left_more_than_a_day_before(string name, int hours, bool isDeleted)
    {
        string left = System.IO.Path.Combine(_folder, name);
        foreach (bool isInPlace in new[] { false, true })
        {
            await File.WriteAllTextAsync(left, "{", TestContext.Current.CancellationToken);
            File.SetLastWriteTimeUtc(left, File.GetLastWriteTimeUtc(left).AddHours(-hours));
            await WriteAsync(isAsync: false, isInPlace);
            Assert.Equal(isDeleted, !File.Exists(left));
        }
    }

    [Theory]
    [InlineData("n", 250)]
    [InlineData("ä", 125)]
    [InlineData("\U0001F600", 62)]
    public async Task The_temporary_file_of_a_long_name_is_named_after_its_beginning(string letter, int count)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Names are counted in other units there.");
        string name = string.Concat(Enumerable.Repeat(letter, count)) + ".json";
        string path = System.IO.Path.Combine(_folder, name);
        await File.WriteAllTextAsync(path, "old", TestContext.Current.CancellationToken);
        string begun = name[..(105 / Encoding.UTF8.GetByteCount(letter) * letter.Length)];
        string left = System.IO.Path.Combine(_folder, $".{begun}.0123456789abcdef0123456789abcdef.tmp");
        await File.WriteAllTextAsync(left, "{", TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(left, File.GetLastWriteTimeUtc(left).AddDays(-2));
        AllianceJson.WriteFile(path, Samples.Dataset);
        Assert.Equal([path], Directory.GetFiles(_folder));
        Assert.Equal(Samples.Dataset, AllianceJson.ReadFile(path));
    }

    private Task WriteAsync(bool isAsync, bool isInPlace = false)
    {
        var options = new DatasetWriteOptions { InPlace = isInPlace };
        return isAsync
            ? AllianceJson.WriteFileAsync(Path, Samples.Dataset, options, TestContext.Current.CancellationToken)
            : Task.Run(() => AllianceJson.WriteFile(Path, Samples.Dataset, options), TestContext.Current.CancellationToken);
    }
}
