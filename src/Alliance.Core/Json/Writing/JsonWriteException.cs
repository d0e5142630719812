using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core.Json;

/// <summary>
/// The reason why a value cannot be written. The caller that owns the <see cref="JsonSink"/> converts it to an <see cref="ArgumentException"/> with the place.
/// </summary>
internal sealed class JsonWriteException(string message) : Exception(message)
{
    /// <summary>Refuses the default value of an id, a code or a word where a value is required: its text form is empty and cannot be read.</summary>
    /// <param name="length">The length of the text form.</param>
    /// <returns>The same length.</returns>
    public static int RequireStated(int length) =>
        length > 0 ? length : throw new JsonWriteException("An unspecified value was found where a value is required; it could not be read back.");

    public static void ThrowIfNull([NotNull] object? value)
    {
        if (value is null)
            throw new JsonWriteException("A null was found where a value is required.");
    }
}
