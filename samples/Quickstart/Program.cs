using Alliance.Core;
using Alliance.Core.Json;
using NodaTime;
using Quickstart;

(string? file, LocalDate? day, bool asJson) = (null, null, false);
for (int i = 0; i < args.Length; i++)
{
    if (args[i] == "--json")
        asJson = true;
    else if (args[i] == "--as-of" && PartialDate.TryParse(args.ElementAtOrDefault(i + 1), out PartialDate given) && given is { Day: not null, Year: > 1 })
        (day, i) = (given.Earliest, i + 1);
    else if (file is null && args[i] is not ("" or ['-', ..]))
        file = args[i];
    else
        return Fail(2, $"error: '{string.Join(' ', args[i..])}' is not understood. Usage: Quickstart [FILE] [--as-of 2024-12-12] [--json]");
}

AllianceDataset? dataset;
try
{
    // Reads and checks; every mistake has a code, a line and a column.
    DatasetReading? reading = file is null ? null : AllianceJson.CheckFile(file);
    if (reading is { IsValid: false } && reading.Report.Findings.MinBy(finding => finding.Severity) is { } worst)
        return Fail(reading.Dataset is null ? 4 : 1, $"{file}({worst.Line},{worst.Column}): {worst}{(reading.Report.ErrorCount > 1 ? $", and {reading.Report.ErrorCount - 1} more errors" : "")}");
    dataset = reading?.Dataset ?? EmbeddedDatasets.ReadAiAllianceNetwork();
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException)
{
    return Fail(3, $"{file}: error: {(Directory.Exists(file) ? "this is a folder; a file was expected." : error.Message)}");
}
if ((day ?? dataset.KnownAsOf) is not { } asOf)
    return Fail(2, "error: the dataset does not state up to which day it is known (knownAsOf); give a day: --as-of 2024-12-12");

var page = new Page(dataset, asOf);
page.Dataset();
page.Alliance(new("aianet"));
page.Alliance(new("brics"));
page.Statements(new("article-2024-12-12"));
page.Target(new("eu-digital-skills"));
page.QuotedPair(new("ru-gdp-article"));
page.Assessment(new("nvidia-h100-sxm5-80gb"), CountryCode.US, CountryCode.RU);
page.Suppliers();
page.Changes(new("aianet"), new("brics"));
page.Next();
return Print(Console.Out, asJson ? $"{page.Json}\n" : $"{page.Text}", 0);

static int Fail(int code, string message) => Print(Console.Error, $"{Page.Plain($"Quickstart: {message}")}\n", code);
static int Print(TextWriter to, string text, int code)
{
    try { to.Write(text); return code; }
    catch (Exception error) when (error is IOException or UnauthorizedAccessException) { return 3; } // A full disk, a closed stream.
}
