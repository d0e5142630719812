using Alliance.Core;
using NodaTime;
using Screening;

if (args is [] or [not "-" and not ['-', ..]])
    return args is [] ? Explain() : await ScreenFile(args[0]);
Console.Error.WriteLine("Usage: Screening [FILE], where FILE contains requests as NDJSON or, if its name ends with .csv, as CSV.");
return 2;

// One request, and why it has this answer.
static int Explain()
{
    AccessIndex index = AccessIndex.Of(EmbeddedDatasets.ReadAiAllianceNetwork());
    AccessRequest request = AccessRequest.Export(new Id<TechnologyItem>("nvidia-geforce-rtx-4090"), CountryCode.US, CountryCode.CN, new LocalDate(2024, 5, 1));
    AccessAssessment assessment = index.Assess(request with { Via = AccessRequest.Direct, EndUse = EndUse.Civil, NoPartyIsListed = true });
    Console.WriteLine(assessment.Explain());
    return 0;
}

// The requests of a file, with the results on standard output.
static async Task<int> ScreenFile(string path)
{
    using var cancel = new CancellationTokenSource();
    Console.CancelKeyPress += (_, pressed) =>
    {
        pressed.Cancel = true;
        cancel.Cancel();
    };
    try
    {
        await using FileStream requests = File.OpenRead(path);
        await using Stream results = Console.OpenStandardOutput();
        AccessIndex index = AccessIndex.Of(EmbeddedDatasets.ReadAiAllianceNetwork());
        AccessScreeningProgress done = await index.ScreenAsync(requests, results, new()
        {
            Format = path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? RequestFormat.Csv : RequestFormat.JsonLines,
            Detail = ScreeningDetail.Reasons,
            Parallelism = Environment.ProcessorCount,
            Progress = Console.IsErrorRedirected ? null : new ProgressBar(requests),
        }, cancel.Token);
        await Console.Error.WriteLineAsync($"{done.Requests} requests, {done.Errors} of them with an error.");
        return 0;
    }
    catch (Exception error) when (error is FormatException or IOException or UnauthorizedAccessException or OperationCanceledException)
    {
        await Console.Error.WriteLineAsync($"Screening: {path}: error: {error.Message}");
        return 1;
    }
}
