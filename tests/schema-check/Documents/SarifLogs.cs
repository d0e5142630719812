using Alliance.Core.Json;

namespace Alliance.Core.SchemaCheck;

/// <summary>Logs in the format SARIF: one for each form that a report may have.</summary>
internal static class SarifLogs
{
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach ((string name, string log) in Logs)
            File.WriteAllText(Path.Combine(folder, $"{name}.sarif"), log);
    }

    private static IEnumerable<(string Name, string Log)> Logs
    {
        get
        {
            DatasetReading reading = AllianceJson.Check(ReportCases.Broken);
            ValidationReport named = reading.Report with { File = "data/my dataset.json" };
            yield return ("text", (reading with { Report = named }).ToSarif());
            yield return ("absolute", (reading with { Report = named with { File = Path.GetFullPath("dataset.json") } }).ToSarif());
            yield return ("without-columns", named.ToSarif());
            yield return ("without-file", reading.Dataset!.Validate().ToSarif());
            yield return ("unreadable", AllianceJson.Check("{\n\"alliances\": 1}"u8).ToSarif());
            yield return ("unlisted", reading.Dataset!.Validate(reading.Text, ValidationOptions.Default.With(ReportCases.Own) with { MaxFindings = 1 }).ToSarif());
            yield return ("not-checked", (named with { NotChecked = ["The rest was not checked."] }).ToSarif(reading.Text));
            yield return ("empty", ValidationReport.Empty.ToSarif());
        }
    }
}
