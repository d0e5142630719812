using System.CommandLine;
using System.Globalization;
using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>Files of exchange rates as banks publish them.</summary>
internal sealed class RatesCommand : ToolCommand
{
    private const string Read = "read";

    private readonly Argument<string> _action = new("read") { HelpName = Read, Description = "What is done: the word read." };

    private readonly Argument<string> _file = new("FILE")
    {
        HelpName = "FILE",
        Description = "The file, as it was published: of the European Central Bank eurofxref as CSV, XML or zip, or SDMX-CSV; of the Bank of Russia XML_daily or XML_dynamic; - is standard input.",
    };

    private readonly Option<string?> _currency = new("--currency") { HelpName = "CODE", Description = "The currency of a file XML_dynamic, which does not name it." };

    private readonly Option<string?> _retrieved = new("--retrieved") { HelpName = "DAY", Description = "The day on which a file XML_dynamic was retrieved: nothing is known of later days." };

    private readonly Option<bool> _dataset = new("--dataset") { Description = "Writes the rates as a dataset with their source, as --data takes it and alliance import adds it." };

    public RatesCommand()
        : base(
            "rates",
            "Reads a file of exchange rates and says what it holds: the series, their days and their gaps; or writes the rates as a dataset.",
            "alliance rates read eurofxref-hist.csv",
            "alliance rates read XML_dynamic.xml --currency USD --retrieved 2024-12-31 --json",
            "alliance rates read eurofxref-hist.zip --dataset > rates.json",
            "alliance convert 100 USD EUR --on 2024-12-10 --data rates.json")
    {
        Add(_action);
        Add(_file);
        Add(_currency);
        Add(_retrieved);
        Add(_dataset);
        Add(ToolOptions.Json);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        if (result.GetValue(_action) is var action && action != Read)
            throw ToolException.Usage($"{PlainText.Quoted(action!)} is not an action of rates; use {Read}.");
        bool asDataset = result.GetValue(_dataset), asJson = result.GetValue(ToolOptions.Json);
        if (asDataset && asJson)
            throw ToolException.Usage("--dataset writes the rates and --json what the file holds; give one of them.");
        var file = InputFile.Of(result.GetValue(_file)!, _file.Name);
        CurrencyCode? currency = result.GetValue(_currency) is { } code ? CurrencyFinder.Get(code, LocalDate.MaxIsoValue).Code : null;
        var rates = RateFile.Of(file, currency, DayText.Of(result, _retrieved));
        if (asDataset)
        {
            output.Verbatim(AllianceJson.Write(new AllianceDataset { Sources = [rates.Source], ExchangeRates = rates.Series }, new() { Indented = true }));
            return ExitCode.Answered;
        }
        var answer = new RatesAnswer(file.Name, rates.Source, [.. rates.Series.Select(RatesSeries.Of)]);
        if (asJson)
            output.Json(answer, ToolJson.Default.RatesAnswer);
        else
            Write(answer, output);
        return ExitCode.Answered;
    }

    private static void Write(RatesAnswer answer, ToolOutput output)
    {
        output.Line($"{answer.File}: {answer.Source.Title.In("en")}");
        output.Line(string.Create(CultureInfo.InvariantCulture, $"{answer.Series.Count} series with {Counted.Of(answer.Series.Sum(one => one.Rates), "rate")}."));
        var table = new TextTable("series", "one", "in", "rates", "first", "last", "gaps", "ended");
        foreach (RatesSeries one in answer.Series)
            table.Add(one.Id, one.Base, one.Quote, one.Rates.ToString(CultureInfo.InvariantCulture), one.First ?? "", one.Last ?? "", one.Gaps.Count == 0 ? "none" : string.Join(", ", one.Gaps), one.Ended ?? "no");
        output.Table(table);
    }
}

/// <summary>What a file of exchange rates holds.</summary>
/// <param name="File">The file.</param>
/// <param name="Source">The publication.</param>
/// <param name="Series">The series, in the order of the file.</param>
internal sealed record RatesAnswer(string File, Source Source, IReadOnlyList<RatesSeries> Series);

/// <summary>A series of exchange rates, without the rates.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Base">The currency of which one unit is priced.</param>
/// <param name="Quote">The currency in which it is priced.</param>
/// <param name="Rates">The number of rates.</param>
/// <param name="Gaps">The times in which rates are not known.</param>
/// <param name="First">The day of the first rate; left out where there is none.</param>
/// <param name="Last">The day of the last rate.</param>
/// <param name="Ended">The last day of a series that was ended; left out where it was not.</param>
internal sealed record RatesSeries(string Id, string Base, string Quote, int Rates, IReadOnlyList<string> Gaps, string? First, string? Last, string? Ended)
{
    /// <summary>What a series holds.</summary>
    public static RatesSeries Of(ExchangeRateSeries series) => new(
        series.Id.Value,
        series.Base.ToString(),
        series.Quote.ToString(),
        series.Points.Count,
        [.. series.Gaps.Select(gap => gap.ToString())],
        series.Points.IsEmpty ? null : DayText.Iso(series.Points[0].Day),
        series.Points.IsEmpty ? null : DayText.Iso(series.Points[^1].Day),
        series.Ended is { } ended ? DayText.Iso(ended) : null);
}
