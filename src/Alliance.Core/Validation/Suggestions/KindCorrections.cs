using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>Reads records whose kind is not known as records of a known one.</summary>
internal static class KindCorrections
{
    /// <summary>Returns the reference that a record has once its kind is replaced; null if it cannot be read then, or has an error.</summary>
    /// <param name="record">The JSON text of the record, with its kind.</param>
    /// <param name="kind">The word of the other kind.</param>
    public static RecordReference? ReferenceAs(ReadOnlySpan<byte> record, string kind)
    {
        if (!JsonRanges.Of(record, ["/type"]).TryGetValue("/type", out JsonRange word))
            return null;
        byte[] other = [.. record[..word.Start], .. Encoding.UTF8.GetBytes($"\"{kind}\""), .. record[word.End..]];
        SharedStrings strings = default;
        try
        {
            IRecord read = AllianceJson.ReadLine(other, DatasetReadOptions.Default, ref strings);
            return RecordFindings.Of(read, RecordRules.Walk, RulePolicy.Default).All(finding => finding.Severity != FindingSeverity.Error) ? read.Reference : null;
        }
        catch (JsonException)
        {
            return null;
        }
        finally
        {
            strings.Dispose();
        }
    }
}
