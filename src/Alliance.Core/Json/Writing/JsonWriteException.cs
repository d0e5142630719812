using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core.Json;

/// <summary>
/// The reason why a value cannot be written. The caller that owns the <see cref="JsonSink"/> converts it to an <see cref="ArgumentException"/> with the place.
/// </summary>
internal sealed class JsonWriteException(string message) : Exception(message)
{
    /// <summary>The reason for a default value, such as that of an id or a word, where a value is required. Its text form is empty and cannot be read.</summary>
    public static JsonWriteException Unspecified() => new("An unspecified value was found where a value is required; it could not be read back.");

    public static void ThrowIfNull([NotNull] object? value)
    {
        if (value is null)
            throw new JsonWriteException("A null was found where a value is required.");
    }
}
