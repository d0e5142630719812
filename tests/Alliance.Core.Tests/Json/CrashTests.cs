using System.Diagnostics;
using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>A process that is killed while it saves, at whatever stage, leaves the old file or the new one, whole.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Megabytes = 8;

    private readonly string _folder = Directory.CreateTempSubdirectory("alliance-core-crash-").FullName;
    private readonly byte[] _one = Text('1');
    private readonly byte[] _two = Text('2');

    /// <summary>How far a save has come when its process is killed.</summary>
    public enum Stage
    {
        Created,
        HalfWritten,
        Written,
        Replaced,
    }

    public static TheoryData<Stage, bool> Stages => new MatrixTheoryData<Stage, bool>(Enum.GetValues<Stage>(), [false, true]);

    private string Target => Path.Combine(_folder, "target", "dataset.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory(Timeout = 120_000), MemberData(nameof(Stages))]
    public async Task A_process_killed_while_it_saves_leaves_the_old_file_or_the_new_one(Stage stage, bool isAsync)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Target)!);
        await File.WriteAllBytesAsync(Target, _two, TestContext.Current.CancellationToken);
        using Process process = await StartAsync(isAsync);
        try
        {
            await WaitForAsync(stage, process);
        }
        finally
        {
            // SIGKILL, or its like: nothing in the process has a say.
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        byte[] left = await File.ReadAllBytesAsync(Target, TestContext.Current.CancellationToken);
        Assert.True(left.AsSpan().SequenceEqual(_one) || left.AsSpan().SequenceEqual(_two), $"{left.Length} bytes are left, and they are neither the old file nor the new one");
        if (stage == Stage.HalfWritten)
            Assert.Contains(Temporaries(), file => file.Length < _one.Length);

        // Whatever was left behind is in nobody's way.
        AllianceJson.WriteFile(Target, Samples.Dataset);
        Assert.Equal(Samples.Dataset, AllianceJson.ReadFile(Target));

        // The next save deletes it when it is older than a day.
        foreach (FileInfo file in Temporaries())
        {
            Assert.StartsWith(".dataset.json.", file.Name, StringComparison.Ordinal);
            file.LastWriteTimeUtc -= TimeSpan.FromDays(2);
        }
        AllianceJson.WriteFile(Target, Samples.Dataset);
        Assert.Empty(Temporaries());
    }

    private async Task<Process> StartAsync(bool isAsync)
    {
        string one = Path.Combine(_folder, "one.json"), two = Path.Combine(_folder, "two.json");
        await File.WriteAllBytesAsync(one, _one, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(two, _two, TestContext.Current.CancellationToken);
        return Process.Start(new ProcessStartInfo("dotnet", [SaverProcess.Program, Target, one, two, .. isAsync ? (string[])["async"] : []]) { UseShellExecute = false })!;
    }

    /// <summary>Looks on, without a pause, until the process has come to the stage; half written means that it is at work on a file that is not yet whole.</summary>
    private async Task WaitForAsync(Stage stage, Process process)
    {
        DateTime before = File.GetLastWriteTimeUtc(Target);
        while (!IsReached(stage, before))
        {
            Assert.False(process.HasExited, "the process has ended by itself");
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private bool IsReached(Stage stage, DateTime before) => stage switch
    {
        Stage.Created => Temporaries().Any(),
        Stage.HalfWritten => Temporaries().Any(file => file.Length > 0 && file.Length < _one.Length / 2),
        Stage.Written => Temporaries().Any(file => file.Length == _one.Length),
        _ => File.GetLastWriteTimeUtc(Target) != before,
    };

    /// <summary>The files beside the target, but for those that vanish while they are looked at.</summary>
    private IEnumerable<FileInfo> Temporaries() =>
        new DirectoryInfo(Path.GetDirectoryName(Target)!).EnumerateFiles("*.tmp").Where(file => file.Exists);

    private static byte[] Text(char mark)
    {
        var text = new StringBuilder("{\"schemaVersion\":\"1.0\",\"sources\":[");
        for (int source = 0; source < Megabytes; source++)
            text.Append(source == 0 ? "" : ",").Append($$"""{"id":"s{{source}}","title":"{{new string(mark, 1_000_000)}}"}""");
        return Encoding.UTF8.GetBytes(text.Append("]}").ToString());
    }
}
