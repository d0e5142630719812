using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>Files of other users, and files that cannot be replaced; the process that saves them is run as another user or with another view of the file system.</summary>
public sealed class FileOwnerTests : IDisposable
{
    private const string Nobody = "65534";
    private const string GroupOfNobody = "4242";

    private readonly string _folder = Directory.CreateTempSubdirectory("alliance-core-").FullName;

    private string Target => Path.Combine(_folder, "open", "dataset.json");

    private string New => Path.Combine(_folder, "new.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_that_root_saves_keeps_its_owner(bool isAsync)
    {
        await PrepareAsync("1234:4321", "0640", "0755");
        if (isAsync)
            await AllianceJson.WriteFileAsync(Target, Samples.Dataset, cancellationToken: TestContext.Current.CancellationToken);
        else
            AllianceJson.WriteFile(Target, Samples.Dataset);
        Assert.Equal("1234:4321 640", await OwnerAsync());
        Assert.Equal(Samples.Dataset, AllianceJson.ReadFile(Target));
    }

    [Theory]
    [InlineData("0:4242", "0664", "65534:4242 664")]
    [InlineData("65534:4242", "0600", "65534:4242 600")]
    [InlineData("0:0", "0646", "65534:65534 646")]
    public async Task A_file_that_a_user_saves_keeps_its_group_if_the_user_belongs_to_it(string owner, string mode, string after)
    {
        await PrepareAsync(owner, mode, "0777");
        Assert.Equal((0, ""), await SaveAsNobodyAsync("once"));
        Assert.Equal(after, await OwnerAsync());
        Assert.Equal(Samples.Dataset, AllianceJson.ReadFile(Target));
    }

    [Theory]
    [InlineData("0:0", "0644", "once")]
    [InlineData("0:0", "0644", "in-place")]
    [InlineData("65534:4242", "0444", "once")]
    public async Task A_file_that_the_user_may_not_write_is_refused(string owner, string mode, string how)
    {
        await PrepareAsync(owner, mode, "0777");
        var (exitCode, output) = await SaveAsNobodyAsync(how);
        Assert.Equal(1, exitCode);
        Assert.StartsWith("UnauthorizedAccessException: ", output, StringComparison.Ordinal);
        Assert.Equal("old", await File.ReadAllTextAsync(Target, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_in_a_directory_that_the_user_may_not_write_is_saved_in_place_when_that_is_asked_for()
    {
        await PrepareAsync("0:4242", "0664", "0755");
        var (exitCode, output) = await SaveAsNobodyAsync("once");
        Assert.Equal(1, exitCode);
        Assert.StartsWith($"UnauthorizedAccessException: {Target} cannot be replaced by a new file, because no file can be created in its directory. Set DatasetWriteOptions.InPlace", output, StringComparison.Ordinal);
        Assert.Equal("old", await File.ReadAllTextAsync(Target, TestContext.Current.CancellationToken));

        Assert.Equal((0, ""), await SaveAsNobodyAsync("in-place"));
        Assert.Equal("0:4242 664", await OwnerAsync());
        Assert.Equal(Samples.Dataset, AllianceJson.ReadFile(Target));
    }

    [Theory]
    [InlineData("", "it is in use as a mount point (Device or resource busy)")]
    [InlineData("""mount --bind "$(dirname "$2")" "$(dirname "$2")" && mount -o remount,bind,ro "$(dirname "$2")" && """, "its directory is in a read-only file system")]
    public async Task A_single_file_that_is_mounted_is_saved_in_place_when_that_is_asked_for(string before, string reason)
    {
        await PrepareAsync("0:0", "0644", "0755");
        string mounted = Path.Combine(_folder, "mounted.json");
        await File.WriteAllTextAsync(mounted, "mounted", TestContext.Current.CancellationToken);
        string[] mount = ["unshare", "--mount", "sh", "-c", $$"""{{before}}mount --bind "$1" "$2" && shift 2 && exec "$@" """, "sh", mounted, Target];
        Assert.SkipUnless((await SaverProcess.RunAsync([.. mount, "true"])).ExitCode == 0, "Nothing can be mounted here.");

        var (exitCode, output) = await SaverProcess.RunAsync([.. mount, "dotnet", SaverProcess.Program, Target, New, "once"]);
        Assert.Equal(1, exitCode);
        Assert.StartsWith($"IOException: {Target} cannot be replaced by a new file, because {reason}. Set DatasetWriteOptions.InPlace", output, StringComparison.Ordinal);
        Assert.Equal("mounted", await File.ReadAllTextAsync(mounted, TestContext.Current.CancellationToken));
        Assert.Equal([Target], Directory.GetFiles(Path.GetDirectoryName(Target)!));

        await SaverProcess.OutputOfAsync([.. mount, "dotnet", SaverProcess.Program, Target, New, "in-place"]);
        Assert.Equal(Samples.Dataset, AllianceJson.ReadFile(mounted));
        Assert.Equal("old", await File.ReadAllTextAsync(Target, TestContext.Current.CancellationToken));
    }

    private static async Task<(int ExitCode, string Output)> AsNobodyAsync(params string[] command) =>
        await SaverProcess.RunAsync(["setpriv", "--reuid", Nobody, "--regid", Nobody, "--groups", GroupOfNobody, .. command]);

    private async Task PrepareAsync(string owner, string mode, string folderMode)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root can give a file to another user, and run a program as one.");
        Directory.CreateDirectory(Path.GetDirectoryName(Target)!);
        await File.WriteAllTextAsync(Target, "old", TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(New, Samples.Utf8, TestContext.Current.CancellationToken);
        await SaverProcess.OutputOfAsync("chmod", "0755", _folder);
        await SaverProcess.OutputOfAsync("chmod", folderMode, Path.GetDirectoryName(Target)!);
        await SaverProcess.OutputOfAsync("chown", owner, Target);
        await SaverProcess.OutputOfAsync("chmod", mode, Target);
    }

    private Task<string> OwnerAsync() => SaverProcess.OutputOfAsync("stat", "-c", "%u:%g %a", Target);

    private async Task<(int ExitCode, string Output)> SaveAsNobodyAsync(string how)
    {
        // Without arguments the program explains how it is called.
        Assert.SkipUnless((await AsNobodyAsync("dotnet", SaverProcess.Program)).ExitCode == 2, "Another user cannot run the program here.");
        return await AsNobodyAsync("dotnet", SaverProcess.Program, Target, New, how);
    }
}
