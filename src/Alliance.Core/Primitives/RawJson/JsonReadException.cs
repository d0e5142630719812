using System.Text.Json;

namespace Alliance.Core;

/// <summary>An error at an offset, on its way to whoever holds the text and can say path, line and column.</summary>
internal sealed class JsonReadException(long position, string message) : JsonException(message, path: null, lineNumber: null, bytePositionInLine: position)
{
    /// <summary>The offset in bytes of what is wrong.</summary>
    public long Position { get; } = position;

    /// <summary>The message, to which the base class adds nothing.</summary>
    public override string Message { get; } = message;
}
