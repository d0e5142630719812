using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core.Json;

/// <summary>
/// The reason why a value cannot be written. The caller that owns the <see cref="JsonSink"/> converts it to an <see cref="ArgumentException"/> with the place.
/// </summary>
internal sealed class JsonWriteException(string message) : Exception(message)
{
    public static void ThrowIfNull([NotNull] object? value)
    {
        if (value is null)
            throw new JsonWriteException("A null was found where a value is required.");
    }
}
