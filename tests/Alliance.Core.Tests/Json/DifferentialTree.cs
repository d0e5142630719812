using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>Compares what a text says with what was written back of it.</summary>
internal static class DifferentialTree
{
    /// <summary>Where the two differ; <see langword="null"/> when the text written back leaves out only what says nothing.</summary>
    public static string? Difference(JsonElement read, JsonElement written) => (read.ValueKind, written.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => OfObjects(read, written),
        (JsonValueKind.Array, JsonValueKind.Array) => OfArrays(read, written),
        (JsonValueKind.String, JsonValueKind.String) => read.GetString() == written.GetString() ? null : $": {read} became {written}",
        (JsonValueKind.Number, JsonValueKind.Number) => Number(read.GetRawText()) == Number(written.GetRawText()) ? null : $": {read} became {written}",
        // A text in no stated language is written without its language.
        (JsonValueKind.Object, JsonValueKind.String) when read.TryGetProperty("und", out JsonElement text) && read.GetPropertyCount() == 1 => Difference(text, written),
        _ => read.ValueKind == written.ValueKind ? null : $": {read} became {written}",
    };

    private static string? OfObjects(JsonElement read, JsonElement written)
    {
        foreach (JsonProperty member in written.EnumerateObject())
        {
            bool isThere = TryMember(read, member.Name, out JsonElement value);
            if (member.Name == "schemaVersion" && value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null && member.Value.ValueEquals(AllianceDataset.CurrentSchemaVersion))
                continue;
            if (!isThere)
                return $"/{member.Name}: nothing became {member.Value}";
            if (Difference(value, member.Value) is { } difference)
                return $"/{member.Name}{difference}";
        }
        foreach (JsonProperty member in read.EnumerateObject())
        {
            if (TryMember(written, LanguageOf(member.Name), out _) || written.TryGetProperty(member.Name, out _))
                continue;
            if (!DifferentialCorpus.KnownNames.Contains(member.Name) || !SaysNothing(member.Name, member.Value))
                return $"/{member.Name}: {member.Value} is lost";
        }
        return null;
    }

    /// <summary>The member of a name; where languages are the names, also in another case.</summary>
    private static bool TryMember(JsonElement json, string name, out JsonElement value)
    {
        if (json.TryGetProperty(name, out value))
            return true;
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (LanguageOf(member.Name) == name)
            {
                value = member.Value;
                return true;
            }
        }
        return false;
    }

    private static string LanguageOf(string name) => LanguageTag.TryCanonicalize(name, out string? tag) ? tag : name;

    private static string? OfArrays(JsonElement read, JsonElement written)
    {
        if (read.GetArrayLength() != written.GetArrayLength())
            return $": {read.GetArrayLength()} elements became {written.GetArrayLength()}";
        for (int i = 0; i < read.GetArrayLength(); i++)
        {
            if (Difference(read[i], written[i]) is { } difference)
                return $"/{i}{difference}";
        }
        return null;
    }

    /// <summary>Whether a known member says what it says when it is left out.</summary>
    private static bool SaysNothing(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.False => true,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => value.EnumerateObject().All(member => SaysNothing(member.Name, member.Value)),
        JsonValueKind.String => (name, value.GetString()) is (_, "") or ("from", "unknown") or ("until", "..") or ("accumulation", "not-stated"),
        _ => false,
    };

    /// <summary>A number as its digits without zeros at the end, and the power of ten of the last one.</summary>
    private static (BigInteger Digits, BigInteger Power) Number(string text)
    {
        int mark = text.AsSpan().IndexOfAny('e', 'E');
        string mantissa = mark < 0 ? text : text[..mark];
        BigInteger power = mark < 0 ? 0 : BigInteger.Parse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        int point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
            power -= mantissa.Length - point - 1;
        string digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        string trimmed = digits.TrimEnd('0');
        BigInteger value = trimmed is "" or "-" ? 0 : BigInteger.Parse(trimmed, CultureInfo.InvariantCulture);
        return value.IsZero ? (0, 0) : (value, power + digits.Length - trimmed.Length);
    }
}
