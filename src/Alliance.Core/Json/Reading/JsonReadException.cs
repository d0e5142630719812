using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>An error at an offset, on its way to whoever holds the text and can say path, line and column.</summary>
internal sealed class JsonReadException(long position, string message) : JsonException(message)
{
    public long Position { get; } = position;
}
