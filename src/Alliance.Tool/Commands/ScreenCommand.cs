using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Alliance.Tool;

/// <summary>What each transaction of a file requires.</summary>
internal sealed class ScreenCommand : ToolCommand
{
    /// <summary>How long a read or write that cannot be cancelled may still take after Ctrl-C.</summary>
    private static readonly TimeSpan LongestEnd = TimeSpan.FromMilliseconds(500);

    private readonly Argument<string> _file = new("FILE")
    {
        HelpName = "FILE",
        Description = "The requests: CSV, if its name ends with .csv or its text does not begin with {, otherwise one request per line as JSON (NDJSON); - is standard input.",
    };

    private readonly Option<string> _detail = new("--detail")
    {
        HelpName = "WORD",
        Description = "How much of each answer is written: outcome, which is by far the fastest; reasons, also the constraints that decide, the facts that are missing and the warnings; or assessment, the whole answer.",
        DefaultValueFactory = _ => Vocabulary.WordOf(ScreeningDetail.Reasons),
    };

    public ScreenCommand()
        : base(
            "screen",
            "Says what the known constraints require of each of many transactions, with one line of JSON (NDJSON) for each request, in their order. A request with an error is answered with the error. The columns of CSV are item and day, and for instance activity, from, destination, origin, via, endUse, consignee; JSON has the members of a request, such as exportedFrom in place of from (docs/access.md). An empty cell, and a column or member that is missing, means not known: assess asks about an export, so a request without the activity export is answered less certainly. This is no legal advice.",
            "alliance screen requests.csv > results.ndjson",
            "alliance screen requests.ndjson --detail outcome --data data.json",
            "cat requests.csv | alliance screen -")
    {
        _detail.CompletionSources.Add([.. Vocabulary.Of<ScreeningDetail>().Select(one => one.Text)]);
        Add(_file);
        Add(_detail);
        Add(ToolOptions.Data);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        ScreeningDetail detail = KnownWord.ValueOf(result.GetValue(_detail)!, "a detail", Vocabulary.Of<ScreeningDetail>());
        var file = InputFile.Of(result.GetValue(_file)!, _file.Name);
        AccessIndex index = AccessIndex.Of(DataFile.Read(result, isInputTaken: file.IsStandardInput));
        using RequestInput input = RequestInput.Of(file);
        using var progress = new ScreeningProgress(input);
        var options = new AccessScreeningOptions { Format = input.Format, Detail = detail, Parallelism = Environment.ProcessorCount, Progress = progress };
        try
        {
            AccessScreeningProgress done = Screen(index, input, options, progress);
            progress.Dispose();
            output.Note(string.Create(CultureInfo.InvariantCulture, $"{Counted.Of(done.Requests, "request")}, {done.Errors} of them with an error."));
            return done.Errors == 0 ? ExitCode.Answered : ExitCode.ErrorsFound;
        }
        catch (FormatException error)
        {
            throw new ToolException(ExitCode.BrokenText, $"{file.Name}(1): {error.Message}");
        }
    }

    private static AccessScreeningProgress Screen(AccessIndex index, RequestInput input, AccessScreeningOptions options, ScreeningProgress progress)
    {
        using Stream results = Console.OpenStandardOutput();
        using var cancel = new CancellationTokenSource();
        var code = ExitCode.Interrupted;
        using (PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel))
        using (PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel))
        {
            Task<AccessScreeningProgress> screening = Task.Run(() => index.ScreenAsync(input.Stream, results, options, cancel.Token));
            try
            {
                Task.WaitAny(screening, EndAsync(cancel.Token));
                if (screening.IsCompleted)
                    return screening.GetAwaiter().GetResult();
            }
            catch (OperationCanceledException)
            {
                // Whether the run or the wait has ended first makes no difference.
            }
        }
        throw new ToolException(code, string.Create(CultureInfo.InvariantCulture, $"Interrupted after {progress.Requests} results; the last of them is written completely."));

        void Cancel(PosixSignalContext signal)
        {
            signal.Cancel = true;
            code = signal.Signal == PosixSignal.SIGINT ? ExitCode.Interrupted : ExitCode.Terminated;
            cancel.Cancel();
        }
    }

    /// <summary>Ends some time after Ctrl-C was pressed: a read from a terminal or pipe waits for its other end.</summary>
    private static async Task EndAsync(CancellationToken cancelled)
    {
        await Task.Delay(Timeout.Infinite, cancelled).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
        await Task.Delay(LongestEnd, CancellationToken.None).ConfigureAwait(false);
    }
}
