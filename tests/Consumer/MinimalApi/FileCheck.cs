using System.Threading.Channels;
using Alliance.Core;
using Alliance.Core.Json;

#region worker
// Checks the files whose paths are written to the channel, one after the other, and writes a log in SARIF beside each.
internal sealed class FileCheck(Channel<string> paths, ValidationOptions options, ILogger<FileCheck> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (string path in paths.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                DatasetReading reading = await AllianceJson.CheckFileAsync(path, validation: options, cancellationToken: stoppingToken);
                log.LogInformation("{Path}: {Counts}", path, reading.Report.Counts);
                await File.WriteAllTextAsync($"{path}.sarif", reading.ToSarif(), stoppingToken);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                log.LogError(error, "{Path} cannot be checked.", path);
            }
        }
    }
}
#endregion
