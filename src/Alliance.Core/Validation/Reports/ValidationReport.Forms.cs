using System.Text;
using System.Text.Json;
using Alliance.Core.Json;
using Alliance.Core.Validation;

namespace Alliance.Core;

/// <content>The forms of a report for other programs.</content>
public sealed partial record ValidationReport
{
    /// <summary>
    /// Writes the report as JSON, in the form that <c>schema/alliance-report-1.0.schema.json</c> describes. <see cref="JsonSerializer"/> writes the same and reads it.
    /// </summary>
    /// <param name="indented">Whether the text is indented by two spaces. Default: no; it is one line.</param>
    public string ToJson(bool indented = false)
    {
        var sink = new JsonSink(indented);
        try
        {
            WriteJson(ref sink, this);
            return Encoding.UTF8.GetString(sink.Written);
        }
        finally
        {
            sink.Dispose();
        }
    }

    /// <summary>Writes the report in the format SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines of a file.</summary>
    /// <param name="text">
    /// The text that was checked. A report counts columns in bytes and SARIF in UTF-16 code units, so columns are written only when the text is given. Default: none; results have
    /// lines without columns.
    /// </param>
    /// <remarks>
    /// The name of the file is written as a URI: a relative path stays relative, and an absolute one becomes a <c>file:</c> URI. Without a name, results have only pointers
    /// (<c>logicalLocations</c>). Infos have the level <c>note</c>. Findings that the report does not list, and what was not checked, are notifications of the invocation.
    /// </remarks>
    public string ToSarif(DatasetText? text = null)
    {
        using var stream = new MemoryStream();
        WriteSarif(stream, text);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes the report in the format SARIF 2.1.0 to a stream, as <see cref="ToSarif"/> does. The stream is not closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="text">The text that was checked. Default: none; results have lines without columns.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void WriteSarif(Stream stream, DatasetText? text = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new Utf8JsonWriter(stream, SarifLog.Form);
        new SarifLog(this, text).Write(writer);
    }
}
