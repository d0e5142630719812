using System.Text;
using System.Text.Json;
using Alliance.Core;
using Alliance.Core.Json;
using Alliance.Core.SchemaCheck;
using Alliance.Core.TestData;

// Writes texts with the library's word on each to the file named, one case a line, for check.mjs to ask the schema the same; and, if a folder is named after it, logs in the format
// SARIF into that folder, for sarif-check.
const int Datasets = 50, Mutants = 4_000;
if (args is not [var path, .. var folders] || folders.Length > 1)
{
    Console.Error.WriteLine("Name the file to write and, if wanted, a folder for logs.");
    return 2;
}

List<Case> cases = [.. BrokenCases.All, .. FormCases.All, .. ReportCases.All];
List<string> lines = [];
for (int seed = 1; seed <= Datasets; seed++)
{
    AllianceDataset dataset = Documents.Create(seed);
    cases.Add(new($"generated dataset {seed}", nameof(AllianceDataset), Encoding.UTF8.GetString(AllianceJson.Write(dataset)), Accepted: true));
    AllianceDataset known = AllianceJson.Read(AllianceJson.Write(dataset), new DatasetReadOptions { UnknownMembers = UnknownMemberHandling.Ignore });
    cases.Add(new($"generated dataset {seed}, known members only", nameof(AllianceDataset), Encoding.UTF8.GetString(AllianceJson.Write(known)), Accepted: true, Canonical: true));
    cases.Add(new($"generated conversion {seed}", nameof(CurrencyConversion), JsonSerializer.Serialize(Documents.Conversion(seed)), Accepted: true));
    using var stream = new MemoryStream();
    AllianceJson.WriteLines(stream, Documents.RecordsOf(dataset));
    lines.AddRange(Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
}
cases.AddRange(lines.Select((line, index) => new Case($"generated line {index}", "line", line, Accepted: true)));
cases.AddRange(Enumerable.Range(0, Mutants).Select(seed => Case.Of($"changed line {seed}", "line", Mutations.Of(lines[seed % lines.Count], seed))));

string[] untrue = [.. cases.Where(one => !one.IsTrue).Select(one => one.Name)];
foreach (string name in untrue)
    Console.Error.WriteLine($"The library says otherwise: {name}");
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
File.WriteAllLines(path, cases.Select(one => one.ToJson()));
if (folders is [var folder])
    SarifLogs.Write(folder);
Console.WriteLine($"{cases.Count} cases, {cases.Count(one => one.Accepted)} of them accepted by the library");
return untrue.Length == 0 ? 0 : 1;
