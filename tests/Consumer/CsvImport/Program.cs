// Memberships from a CSV file: good rows become records, bad rows are reported with their line, and the dataset is written as NDJSON. The alliance is invented.
using System.Globalization;
using Alliance.Core;
using Alliance.Core.Json;
using CsvHelper;

const string FileName = "memberships.csv";
List<(CountryCode Country, Membership Membership)> good = [];
List<string> bad = [];

using (var reader = new StreamReader(Path.Combine(AppContext.BaseDirectory, FileName)))
using (var csv = new CsvReader(reader, CultureInfo.InvariantCulture))
{
    foreach (MembershipRow row in csv.GetRecords<MembershipRow>())
    {
        int line = csv.Parser.RawRow;
        try
        {
            (CountryCode Country, Membership Membership) read = (row.ToCountry(), row.ToMembership());
            ValidationReport report = read.Membership.Validate();
            // A word that this version does not know is only a warning in a dataset, but in this file it is a typing error.
            bad.AddRange(report.Findings.Select(finding => $"{FileName}({line}): {finding}"));
            if (report.Findings.IsEmpty)
                good.Add(read);
        }
        catch (Exception error) when (error is FormatException or KeyNotFoundException)
        {
            bad.Add($"{FileName}({line}): {error.Message}");
        }
    }
}
foreach (string message in bad)
    Console.WriteLine(message);
string[] expected =
[
    "memberships.csv(7): 'Atlantis' is not a code or name",
    "memberships.csv(8): warning ALC-3203: The status is not known",
    "memberships.csv(9): Not an id: ",
    "memberships.csv(10): Not a bound of a validity: a day has two digits and must exist in its month; a bound is a date",
    "memberships.csv(11): error ALC-3204: A spell must not end before it begins.",
];
Check.Equal(expected.Length, bad.Count);
foreach ((string message, string part) in bad.Zip(expected))
    Check.Contains(part, message);

var header = new AllianceDataset { Id = new("baltic"), Title = "The members of the Baltic AI Compact", KnownAsOf = new(2024, 12, 31) };
IRecord[] frame =
[
    new Source { Id = new("charter-2023"), Title = "Charter of the Baltic AI Compact", Publisher = "Baltic AI Compact", Published = new PartialDate(2023, 6, 1), Url = "https://example.org/charter" },
    new Source { Id = new("report-2024"), Title = "Annual report 2024", Publisher = "Baltic AI Compact", Published = new PartialDate(2024, 12), Url = "https://example.org/report-2024" },
    new AiAlliance { Id = new("baltic-ai-compact"), Names = [new() { Text = "Baltic AI Compact" }], Evidence = Evidence.Confirmed(new("charter-2023")) },
];
AllianceDataset dataset = AllianceDataset.Of(frame, header)
    .With(good.GroupBy(row => row.Country).Select(rows => new MemberState { Country = rows.Key, Memberships = [.. rows.Select(row => row.Membership)] }));
Check.Equal("", dataset.Validate().ToString());
Check.Equal("EE FI NO SE", string.Join(' ', dataset.MemberStates.Select(state => state.Country.ToString()).Order()));

using var lines = new MemoryStream();
AllianceJson.WriteLines(lines, dataset);
lines.Position = 0;
Check.Equal(dataset, AllianceJson.ReadDatasetFromLines(lines));
Console.WriteLine($"{good.Count} rows became {dataset.MemberStates.Count} countries, {bad.Count} were refused; {lines.Length} bytes of NDJSON");
