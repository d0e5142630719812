using System.Globalization;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>Writes a report as a log of SARIF 2.1.0: one run with the rules that were broken, and a result for each finding.</summary>
internal sealed class SarifLog
{
    public static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n" };

    private readonly ValidationReport _report;
    private readonly string? _uri;
    private readonly long?[] _columns;
    private readonly List<Finding> _rules;
    private readonly Dictionary<string, int> _ruleIndices = new(StringComparer.Ordinal);

    /// <param name="report">The report.</param>
    /// <param name="text">The text, with which columns can be written.</param>
    public SarifLog(ValidationReport report, DatasetText? text)
    {
        _report = report;
        _uri = report.File is { Length: > 0 } file ? UriOf(file) : null;
        _columns = text is null ? new long?[report.Findings.Count] : Utf16Columns.Of(
            AllianceJson.WithoutByteOrderMark(text.Utf8Json.Span), [.. report.Findings.Select(finding => (finding.Line ?? 0, finding.Column ?? 0))]);
        _rules = [.. report.Findings.DistinctBy(finding => finding.Code, StringComparer.Ordinal).OrderBy(finding => finding.Code, StringComparer.Ordinal)];
        for (int i = 0; i < _rules.Count; i++)
            _ruleIndices.Add(_rules[i].Code, i);
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        WriteInvocation(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        if (_uri is not null)
            WriteArtifact(json);
        json.WriteStartArray("results");
        for (int i = 0; i < _report.Findings.Count; i++)
            WriteResult(json, _report.Findings[i], _columns[i]);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Alliance.Core");
        json.WriteString("version", typeof(SarifLog).Assembly.GetName().Version!.ToString(fieldCount: 3));
        json.WriteStartArray("rules");
        foreach (Finding first in _rules)
            WriteRule(json, first);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes a rule. One that is not of the library is described by the first of its findings.</summary>
    private static void WriteRule(Utf8JsonWriter json, Finding first)
    {
        (string Record, Rule Rule)? known = RuleCatalogue.Find(first.Code);
        json.WriteStartObject();
        json.WriteString("id", first.Code);
        WriteText(json, "shortDescription", known?.Rule.Message ?? first.Message);
        WriteText(json, "help", known is { } entry ? HelpOf(entry.Record, entry.Rule) : "A rule of the program that made this report, not of Alliance.Core.");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(known?.Rule.Severity ?? first.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string HelpOf(string record, Rule rule)
    {
        string on = record.Length == 0 ? "" : rule.Place.Length == 0 ? $" It applies to records of the type {record}." : $" It applies to the member {rule.Place} of records of the type {record}.";
        return $"A rule of the set {VocabularyNames<RuleSet>.Text(rule.Set)} of Alliance.Core.{on} The page docs/validation.md of its repository lists all rules.";
    }

    private void WriteInvocation(Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        string[] notes =
        [
            .. _report.Unlisted.Total == 0 ? [] : new[] { string.Create(CultureInfo.InvariantCulture, $"The results do not contain {_report.Unlisted.Total} further findings: {_report.Unlisted}.") },
            .. _report.NotChecked,
        ];
        if (notes.Length > 0)
        {
            json.WriteStartArray("toolExecutionNotifications");
            foreach (string note in notes)
            {
                json.WriteStartObject();
                json.WriteString("level", "warning");
                WriteText(json, "message", note);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteArtifact(Utf8JsonWriter json)
    {
        json.WriteStartArray("artifacts");
        json.WriteStartObject();
        json.WriteStartObject("location");
        json.WriteString("uri", _uri);
        json.WriteEndObject();
        json.WriteString("mimeType", "application/json");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteResult(Utf8JsonWriter json, Finding finding, long? column)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", _ruleIndices[finding.Code]);
        json.WriteString("level", LevelOf(finding.Severity));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (_uri is not null)
            WritePhysicalLocation(json, finding.Line, column);
        if (finding.Pointer.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", finding.Pointer);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WritePhysicalLocation(Utf8JsonWriter json, long? line, long? column)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", _uri);
        json.WriteNumber("index", 0);
        json.WriteEndObject();
        if (line is { } startLine)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", startLine);
            if (column is { } startColumn)
                json.WriteNumber("startColumn", startColumn);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        FindingSeverity.Info => "note",
        _ => "none",
    };

    /// <summary>Returns the URI of a file: that of an absolute path, or the path itself with its steps escaped.</summary>
    private static string UriOf(string file)
    {
        if (Path.IsPathFullyQualified(file) && Uri.TryCreate(file, UriKind.Absolute, out Uri? absolute))
            return absolute.AbsoluteUri;
        string path = Path.DirectorySeparatorChar == '\\' ? file.Replace('\\', '/') : file;
        return string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }
}
