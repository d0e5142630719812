using System.Text.Json;
using System.Text.RegularExpressions;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>One text through the own entry, the converters and plain System.Text.Json.</summary>
internal static partial class DifferentialDoors
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    /// <summary>What the three do not agree on; <see langword="null"/> when they agree.</summary>
    public static string? Disagreement(byte[] text, out bool isAccepted)
    {
        AllianceDataset? own = OrNull(() => AllianceJson.Read(text), out Exception? ownError);
        // A byte order mark is passed over by the own entry only, as its documentation says.
        if (text.AsSpan().StartsWith("\uFEFF"u8))
            text = text[3..];
        AllianceDataset? converted = OrNull(() => JsonSerializer.Deserialize<AllianceDataset>(text), out Exception? convertedError);
        isAccepted = own is not null;
        if (ownError is not (null or JsonException))
            return $"The own entry throws {ownError}";
        if (convertedError is not (null or JsonException))
            return $"The converters throw {convertedError}";
        if (own is null != converted is null)
            return $"Only {(own is null ? "the converters accept" : "the own entry accepts")}: {(ownError ?? convertedError)?.Message}";
        if (own is null)
            return OfRefusals(text, ownError!, convertedError!);
        if (own != converted)
            return "The values of own entry and converters differ.";

        byte[] written = AllianceJson.Write(own);
        if (!written.AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(converted)))
            return "The values of own entry and converters are written differently.";
        using JsonDocument? plain = OrNull(() => JsonDocument.Parse(text, Strict), out Exception? plainError);
        if (plain is null)
            return $"System.Text.Json alone refuses: {plainError!.Message}";
        using JsonDocument ours = JsonDocument.Parse(written, Strict);
        return DifferentialTree.Difference(plain.RootElement, ours.RootElement) is { } difference
            ? $"System.Text.Json sees another value at {difference}"
            : null;
    }

    /// <summary>What plain System.Text.Json reads was not refused for its grammar; what it refuses was, or for what stands before that.</summary>
    private static string? OfRefusals(byte[] text, Exception own, Exception converted)
    {
        using JsonDocument? plain = OrNull(() => JsonDocument.Parse(text, Strict), out _);
        return plain is null || !IsText(plain.RootElement) ? null
            : Grammar().IsMatch(own.Message) ? $"System.Text.Json alone reads it: {own.Message}"
            : Grammar().IsMatch(converted.Message) ? $"System.Text.Json alone reads it, through its own reader: {converted.Message}"
            : null;
    }

    /// <summary>Whether all strings and names are UTF-8 with their surrogates in pairs, which a document looks at when it is asked for them.</summary>
    private static bool IsText(JsonElement json)
    {
        try
        {
            return json.ValueKind switch
            {
                JsonValueKind.Object => json.EnumerateObject().All(member => member.Name is not null && IsText(member.Value)),
                JsonValueKind.Array => json.EnumerateArray().All(IsText),
                JsonValueKind.String => json.GetString() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The reasons that have to do with no type of the model.</summary>
    [GeneratedRegex("JSON value|after the name|comma|Expected the end|Expected the name|backslash|minus sign|leading zeros|followed by digits|hexadecimal|does not end|surrogate|UTF-8|nested deeper", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Grammar();

    private static T? OrNull<T>(Func<T?> read, out Exception? error) where T : class
    {
        try
        {
            error = null;
            return read();
        }
#pragma warning disable CA1031 // Whatever is thrown is what the test is about.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            error = thrown;
            return null;
        }
    }
}
