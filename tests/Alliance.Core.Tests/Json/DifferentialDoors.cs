using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>One text through the own entry, the converters and plain System.Text.Json.</summary>
internal static class DifferentialDoors
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
            return null;
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
