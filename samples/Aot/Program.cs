using System.Text.Json;
using Alliance.Core;
using Alliance.Core.Json;
using Aot;

if (args.Length > 1 || args is [""])
{
    Console.Error.WriteLine("usage: Aot [dataset.json]");
    return 2;
}

try
{
    AllianceDataset dataset = args is [string file] ? AllianceJson.ReadFile(file) : EmbeddedDatasets.ReadAiAllianceNetwork();
    var report = new Report(Console.Out);
    report.Say("load", isRight: true, $"{dataset.Id?.ToString() ?? "(no id)"}: {dataset.Records().Count()} records");

    var tour = new Tour(dataset, report);
    tour.Validate();
    tour.Ask(expected: args is [] ? 9 : null);
    tour.Write();
    await tour.ReadLines().ConfigureAwait(false);
    tour.SerializeByOwnContext();
    tour.ConvertSettings();
    return report.Wrong == 0 ? 0 : 1;
}
catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}
