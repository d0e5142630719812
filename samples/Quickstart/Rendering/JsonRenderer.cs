using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Alliance.Core;

namespace Quickstart;

/// <summary>Prints the answer as one JSON object: the heading, then a member for each section.</summary>
internal static class JsonRenderer
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // Truth becomes "true", "unknown" or "false"; the library's own types have their own converters.
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Print(Report report)
    {
        using Stream output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = Options.Encoder }))
            Write(json, report);
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteString("title", report.Title);
        json.WriteString("asOf", PartialDate.From(report.Day).ToString());
        if (report.KnownAsOf is { } known)
            json.WriteString("knownAsOf", PartialDate.From(known).ToString());
        json.WriteBoolean("beyondWhatIsKnown", report.IsBeyondKnown);
        foreach (Section section in report.Sections)
        {
            json.WritePropertyName(section.Key);
            JsonSerializer.Serialize(json, section.Rows, Options);
        }
        json.WriteEndObject();
    }
}
