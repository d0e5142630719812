using System.Globalization;
using System.Text.Json;

namespace Alliance.Core;

/// <summary>An error at an offset. A caller that has the text replaces it by an error with path, line and column.</summary>
internal sealed class JsonReadException(long position, string message, JsonMistake mistake = JsonMistake.NotJson)
    : JsonException(message, path: null, lineNumber: null, bytePositionInLine: position)
{
    /// <summary>The offset of the error in bytes.</summary>
    public long Position { get; } = position;

    /// <summary>What kind of mistake it is.</summary>
    public JsonMistake Mistake { get; } = mistake;

    /// <summary>The code of the mistake, as reports state it.</summary>
    public string Code => CodeOf(Mistake);

    /// <summary>The message, to which the base class adds nothing.</summary>
    public override string Message { get; } = message;

    public static string CodeOf(JsonMistake mistake) => string.Create(CultureInfo.InvariantCulture, $"ALC-{(int)mistake:D4}");
}
