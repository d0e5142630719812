using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core.Json;

/// <summary>Why something cannot be written. Whoever hands over a <see cref="JsonSink"/> makes an <see cref="ArgumentException"/> of it, with the place.</summary>
internal sealed class JsonWriteException(string message) : Exception(message)
{
    public static void ThrowIfNull([NotNull] object? value)
    {
        if (value is null)
            throw new JsonWriteException("A null stands where a value belongs.");
    }
}
