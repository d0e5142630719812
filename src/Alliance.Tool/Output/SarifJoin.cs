using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alliance.Tool;

/// <summary>Joins logs in SARIF into one with a single run, because code hosts accept only one run of a tool in a log.</summary>
internal sealed class SarifJoin
{
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n" };

    private readonly List<string> _rules = [];
    private JsonNode? _log;

    /// <summary>Adds a log.</summary>
    /// <param name="log">A log that the library wrote.</param>
    public void Add(string log)
    {
        JsonNode added = JsonNode.Parse(log)!;
        if (_log is null)
        {
            _log = added;
            _rules.AddRange(RulesOf(Run(added)).Select(IdOf));
            return;
        }
        JsonNode from = Run(added), to = Run(_log);
        foreach (JsonNode? rule in RulesOf(from))
        {
            if (_rules.Contains(IdOf(rule)))
                continue;
            _rules.Add(IdOf(rule));
            RulesOf(to).Add(rule!.DeepClone());
        }
        foreach (JsonNode? result in from["results"]!.AsArray())
            result!["ruleIndex"] = _rules.IndexOf(result["ruleId"]!.GetValue<string>());
        Append(from, to, "results");
        Append(from, to, "artifacts");
        Append(from["invocations"]![0]!, to["invocations"]![0]!, "toolExecutionNotifications");
    }

    /// <summary>The joined log; without any, a log without results.</summary>
    public byte[] ToUtf8()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Form))
            (_log ?? JsonNode.Parse(ValidationReport.Empty.ToSarif())!).WriteTo(writer);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static JsonNode Run(JsonNode log) => log["runs"]![0]!;

    private static JsonArray RulesOf(JsonNode run) => run["tool"]!["driver"]!["rules"]!.AsArray();

    private static string IdOf(JsonNode? rule) => rule!["id"]!.GetValue<string>();

    private static void Append(JsonNode from, JsonNode to, string list)
    {
        if (from[list] is not JsonArray added)
            return;
        if (to[list] is not JsonArray)
            to[list] = new JsonArray();
        foreach (JsonNode? one in added)
            to[list]!.AsArray().Add(one!.DeepClone());
    }
}
