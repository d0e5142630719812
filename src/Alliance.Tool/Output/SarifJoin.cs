using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alliance.Tool;

/// <summary>Joins logs in SARIF into one with a single run, because code hosts accept only one run of a tool in a log.</summary>
internal sealed class SarifJoin
{
    private const string Notifications = "toolExecutionNotifications";

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
        Append(from["invocations"]![0]!, to["invocations"]![0]!, Notifications);
    }

    /// <summary>The joined log; without any, a log without results.</summary>
    /// <param name="unread">The files that could not be read, of which the log tells.</param>
    public byte[] ToUtf8(IReadOnlyList<UnreadFile> unread)
    {
        JsonNode log = _log ?? JsonNode.Parse(ValidationReport.Empty.ToSarif())!;
        JsonNode invocation = Run(log)["invocations"]![0]!;
        if (unread.Count > 0)
            invocation["executionSuccessful"] = false;
        foreach (UnreadFile file in unread)
            List(invocation, Notifications).Add((JsonNode)new JsonObject { ["level"] = "error", ["message"] = new JsonObject { ["text"] = file.Message } });
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Form))
            log.WriteTo(writer);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static JsonNode Run(JsonNode log) => log["runs"]![0]!;

    private static JsonArray RulesOf(JsonNode run) => run["tool"]!["driver"]!["rules"]!.AsArray();

    private static string IdOf(JsonNode? rule) => rule!["id"]!.GetValue<string>();

    private static void Append(JsonNode from, JsonNode to, string name)
    {
        if (from[name] is not JsonArray added)
            return;
        foreach (JsonNode? one in added)
            List(to, name).Add(one!.DeepClone());
    }

    /// <summary>A list in the log, which is added where it is missing.</summary>
    private static JsonArray List(JsonNode owner, string name)
    {
        if (owner[name] is not JsonArray)
            owner[name] = new JsonArray();
        return owner[name]!.AsArray();
    }
}
