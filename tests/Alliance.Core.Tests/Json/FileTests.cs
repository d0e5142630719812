using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

public sealed class FileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alliance-core-").FullName;

    private string Path => System.IO.Path.Combine(_folder, "dataset.json");

    public static TheoryData<bool> SyncAndAsync => [false, true];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory, MemberData(nameof(SyncAndAsync))]
    public async Task A_new_file_is_written_and_read_back(bool isAsync)
    {
        await WriteAsync(Samples.Dataset, isAsync);
        Assert.Equal(Samples.Text, await File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken));
        Assert.Equal(Samples.Dataset, isAsync ? await AllianceJson.ReadFileAsync(Path, cancellationToken: TestContext.Current.CancellationToken) : AllianceJson.ReadFile(Path));
        Assert.Equal([Path], Directory.GetFiles(_folder));
    }

    [Theory, MemberData(nameof(SyncAndAsync))]
    public async Task A_file_that_is_replaced_keeps_its_mode(bool isAsync)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
        await File.WriteAllTextAsync(Path, "old", TestContext.Current.CancellationToken);
        File.SetUnixFileMode(Path, Mode);
        await WriteAsync(Samples.Dataset, isAsync);
        Assert.Equal(Mode, File.GetUnixFileMode(Path));
        Assert.Equal(Samples.Dataset, AllianceJson.ReadFile(Path));
    }

    [Fact]
    public void A_file_of_the_longest_name_can_be_replaced()
    {
        string path = System.IO.Path.Combine(_folder, new string('n', 250) + ".json");
        AllianceJson.WriteFile(path, new());
        AllianceJson.WriteFile(path, Samples.Dataset);
        Assert.Equal(Samples.Dataset, AllianceJson.ReadFile(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_root_is_no_file_and_nothing_no_dataset()
    {
        string root = System.IO.Path.GetPathRoot(_folder)!;
        Assert.Throws<UnauthorizedAccessException>(() => AllianceJson.WriteFile(root, Samples.Dataset));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AllianceJson.WriteFileAsync(root, Samples.Dataset, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal("dataset", Assert.Throws<ArgumentNullException>(() => AllianceJson.WriteFile(Path, null!)).ParamName);
        Assert.Equal("dataset", Assert.Throws<ArgumentNullException>(() => AllianceJson.Write(null!)).ParamName);
        Assert.Equal("record", Assert.Throws<ArgumentNullException>(() => AllianceJson.WriteRecord(null!)).ParamName);
    }

    [Theory, MemberData(nameof(SyncAndAsync))]
    public async Task A_file_that_does_not_say_how_long_it_is_is_read_up_to_the_bound(bool isAsync)
    {
        const string Endless = "/dev/zero";
        Assert.SkipUnless(File.Exists(Endless), "There is no endless file here.");
        var options = new DatasetReadOptions { MaxBytes = 1000 };
        JsonException error = isAsync
            ? await Assert.ThrowsAsync<JsonException>(() => AllianceJson.ReadFileAsync(Endless, options, TestContext.Current.CancellationToken))
            : Assert.Throws<JsonException>(() => AllianceJson.ReadFile(Endless, options));
        Assert.Contains("longer than 1000 bytes", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_pipe_holds_nobody_up_and_its_reading_can_be_cancelled(bool isCancelled)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such pipes here.");
        string path = System.IO.Path.Combine(_folder, "pipe");
        using (var making = Process.Start("mkfifo", path))
            await making.WaitForExitAsync(TestContext.Current.CancellationToken);
        using var source = new CancellationTokenSource();
        // Nobody writes yet: were that waited for, the call would not return.
        Task<Task<AllianceDataset>> called = Task.Factory.StartNew(() => AllianceJson.ReadFileAsync(path, cancellationToken: source.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Task<AllianceDataset> reading = await called.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await using (var writer = new FileStream(path, FileMode.Open, FileAccess.Write))
        {
            await writer.WriteAsync(Samples.Utf8.AsMemory(0, 1), TestContext.Current.CancellationToken);
            await writer.FlushAsync(TestContext.Current.CancellationToken);
            if (isCancelled)
                await source.CancelAsync();
            try
            {
                await writer.WriteAsync(Samples.Utf8.AsMemory(1), TestContext.Current.CancellationToken);
            }
            catch (IOException) when (isCancelled)
            {
                // Nobody reads any more.
            }
        }
        if (isCancelled)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        else
            Assert.Equal(Samples.Dataset, await reading);
    }

    [Theory, MemberData(nameof(SyncAndAsync))]
    public async Task A_folder_that_is_missing_is_named(bool isAsync)
    {
        string path = System.IO.Path.Combine(_folder, "missing", "a.json");
        DirectoryNotFoundException error = isAsync
            ? await Assert.ThrowsAsync<DirectoryNotFoundException>(() => AllianceJson.WriteFileAsync(path, Samples.Dataset, cancellationToken: TestContext.Current.CancellationToken))
            : Assert.Throws<DirectoryNotFoundException>(() => AllianceJson.WriteFile(path, Samples.Dataset));
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SyncAndAsync))]
    public async Task A_symbolic_link_stays_and_its_target_is_replaced(bool isAsync)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links ask for a privilege there.");
        string elsewhere = Directory.CreateDirectory(System.IO.Path.Combine(_folder, "elsewhere")).FullName;
        string target = System.IO.Path.Combine(elsewhere, "real.json"), link = System.IO.Path.Combine(elsewhere, "link.json");
        await File.WriteAllTextAsync(target, "old", TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(link, target);
        File.CreateSymbolicLink(Path, "elsewhere/link.json");
        await WriteAsync(Samples.Dataset, isAsync);
        Assert.Equal(("elsewhere/link.json", target), (new FileInfo(Path).LinkTarget, new FileInfo(link).LinkTarget));
        Assert.Equal(Samples.Text, await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken));
        Assert.Equal(2, Directory.GetFiles(elsewhere).Length);
    }

    [Fact]
    public void A_link_to_nothing_gets_its_target()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links ask for a privilege there.");
        File.CreateSymbolicLink(Path, "real.json");
        AllianceJson.WriteFile(Path, Samples.Dataset);
        Assert.Equal("real.json", new FileInfo(Path).LinkTarget);
        Assert.Equal(Samples.Text, File.ReadAllText(System.IO.Path.Combine(_folder, "real.json")));
    }

    [Theory, MemberData(nameof(SyncAndAsync))]
    public async Task The_old_file_stays_when_the_dataset_cannot_be_written(bool isAsync)
    {
        await File.WriteAllTextAsync(Path, "old", TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(new() { Licence = "\ud800" }, isAsync));
        await OldFileStands();
    }

    [Fact]
    public async Task The_old_file_stays_when_the_writing_is_cancelled()
    {
        await File.WriteAllTextAsync(Path, "old", TestContext.Current.CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AllianceJson.WriteFileAsync(Path, Samples.Dataset, cancellationToken: new(canceled: true)));
        await OldFileStands();
    }

    [Theory, MemberData(nameof(SyncAndAsync))]
    public async Task The_old_file_stays_when_its_folder_is_closed(bool isAsync)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "No folder is closed to an administrator.");
        await File.WriteAllTextAsync(Path, "old", TestContext.Current.CancellationToken);
        File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            await Assert.ThrowsAsync<UnauthorizedAccessException>(() => WriteAsync(Samples.Dataset, isAsync));
            await OldFileStands();
        }
        finally
        {
            File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Theory, MemberData(nameof(SyncAndAsync))]
    public async Task A_directory_is_not_replaced(bool isAsync)
    {
        Directory.CreateDirectory(Path);
        Exception? error = await Record.ExceptionAsync(() => WriteAsync(Samples.Dataset, isAsync));
        Assert.True(error is IOException or UnauthorizedAccessException, error?.ToString());
        Assert.Equal([Path], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public async Task A_directory_cannot_be_read()
    {
        Assert.Throws<UnauthorizedAccessException>(() => AllianceJson.ReadFile(_folder));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AllianceJson.ReadFileAsync(_folder, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_missing_file_is_said_to_be_missing()
    {
        Assert.Throws<FileNotFoundException>(() => AllianceJson.ReadFile(Path));
        await Assert.ThrowsAsync<FileNotFoundException>(() => AllianceJson.ReadFileAsync(Path, cancellationToken: TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => WriteAsync(Samples.Dataset, isAsync: true, System.IO.Path.Combine(_folder, "no", "such.json")));
    }

    [Fact]
    public async Task A_broken_file_is_a_JsonException_with_its_place()
    {
        await File.WriteAllTextAsync(Path, "{\n\"licence\":5}", TestContext.Current.CancellationToken);
        JsonException error = Assert.Throws<JsonException>(() => AllianceJson.ReadFile(Path));
        Assert.Equal(("/licence", 1L, 10L), (error.Path, error.LineNumber, error.BytePositionInLine));
        await Assert.ThrowsAsync<JsonException>(() => AllianceJson.ReadFileAsync(Path, cancellationToken: TestContext.Current.CancellationToken));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AllianceJson.ReadFileAsync(Path, cancellationToken: new(canceled: true)));
    }

    [Theory, MemberData(nameof(SyncAndAsync))]
    public async Task A_stream_is_read_to_its_end_and_stays_open(bool isAsync)
    {
        using var stream = new TricklingStream(Samples.Utf8);
        AllianceDataset read = isAsync ? await AllianceJson.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken) : AllianceJson.Read(stream);
        Assert.Equal(Samples.Dataset, read);
        Assert.True(stream.CanRead);
    }

    [Theory, MemberData(nameof(SyncAndAsync))]
    public async Task A_stream_is_written_to_and_stays_open(bool isAsync)
    {
        using var stream = new MemoryStream();
        if (isAsync)
            await AllianceJson.WriteAsync(stream, Samples.Dataset, cancellationToken: TestContext.Current.CancellationToken);
        else
            AllianceJson.Write(stream, Samples.Dataset);
        Assert.True(stream.CanWrite);
        Assert.Equal(Samples.Text, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task Reading_and_writing_streams_can_be_cancelled()
    {
        using var stream = new MemoryStream(Samples.Utf8);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AllianceJson.ReadAsync(stream, cancellationToken: new(canceled: true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AllianceJson.WriteAsync(stream, Samples.Dataset, cancellationToken: new(canceled: true)));
    }

    private Task WriteAsync(AllianceDataset dataset, bool isAsync, string? path = null)
    {
        if (isAsync)
            return AllianceJson.WriteFileAsync(path ?? Path, dataset, cancellationToken: TestContext.Current.CancellationToken);
        return Task.Run(() => AllianceJson.WriteFile(path ?? Path, dataset), TestContext.Current.CancellationToken);
    }

    private async Task OldFileStands()
    {
        Assert.Equal("old", await File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken));
        Assert.Equal([Path], Directory.GetFiles(_folder));
    }
}
