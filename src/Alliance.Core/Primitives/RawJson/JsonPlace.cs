using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Alliance.Core;

/// <summary>A place in a JSON text: its RFC 6901 pointer, and its line and position in bytes, both zero-based as in <see cref="JsonException"/>.</summary>
internal readonly record struct JsonPlace(string Pointer, long Line, long BytePositionInLine)
{
    /// <summary>The number of characters of a pointer that a message shows at most; a pointer may be as long as the text.</summary>
    private const int MostShown = 200;

    /// <summary>Options that allow deeper nesting than any text that is read.</summary>
    internal static readonly JsonReaderOptions Tolerant = new() { MaxDepth = 1_000 };

    /// <summary>
    /// Creates the error for the caller, with the reason and the place of an offset. If the text has another encoding or is compressed, this is the reason, and
    /// the place is its beginning.
    /// </summary>
    /// <param name="utf8">The text.</param>
    /// <param name="error">The offset of what is wrong, and the reason.</param>
    /// <param name="firstLine">The zero-based number of the text's first line.</param>
    public static JsonException Error(ReadOnlySpan<byte> utf8, JsonReadException error, long firstLine = 0)
    {
        if (OtherEncoding.Refusal(utf8) is { } refusal)
            error = new(0, refusal, JsonMistake.OtherEncoding);
        JsonPlace place = At(utf8, error.Position);
        place = place with { Line = firstLine + place.Line };
        var placed = new JsonException(error.Message + place.Ending, place.Pointer, place.Line, place.BytePositionInLine);
        placed.Data[JsonErrorData.Code] = error.Code;
        return place.AddTo(placed);
    }

    /// <summary>Returns the place that an error has in its data; null when it has none.</summary>
    public static JsonPlace? Of(JsonException error) =>
        error.Data[JsonErrorData.Pointer] is string pointer && error.Data[JsonErrorData.Line] is long line && error.Data[JsonErrorData.Column] is long column
            ? new(pointer, line - 1, column - 1)
            : null;

    /// <summary>Returns only the reason of an error that <see cref="Error"/> created, without the place after it.</summary>
    public static string ReasonOf(JsonException error) => error.Message[..^Of(error)!.Value.Ending.Length];

    /// <summary>The line and the column as people count them, from one.</summary>
    public string LineAndColumn => string.Create(CultureInfo.InvariantCulture, $"line {Line + 1}, column {BytePositionInLine + 1}");

    private string Ending => string.Create(CultureInfo.InvariantCulture, $" Path: {(Pointer.Length == 0 ? "(root)" : Shown(Pointer))} | Line: {Line + 1} | Column: {BytePositionInLine + 1}.");

    /// <summary>Returns the same place in the text in which the text of this place begins at another.</summary>
    public JsonPlace From(JsonPlace start) =>
        this with { Line = start.Line + Line, BytePositionInLine = Line == 0 ? start.BytePositionInLine + BytePositionInLine : BytePositionInLine };

    /// <summary>Adds the place to the data of an error (<see cref="JsonErrorData"/>).</summary>
    public JsonException AddTo(JsonException error)
    {
        error.Data[JsonErrorData.Pointer] = Pointer;
        error.Data[JsonErrorData.Line] = Line + 1;
        error.Data[JsonErrorData.Column] = BytePositionInLine + 1;
        return error;
    }

    /// <summary>Returns a pointer as it is shown in a message.</summary>
    public static string Shown(string pointer) => Printable.Of(pointer, MostShown);

    /// <summary>Returns the place of an offset. The text may be invalid after it.</summary>
    public static JsonPlace At(ReadOnlySpan<byte> utf8, long offset)
    {
        ReadOnlySpan<byte> before = utf8[..(int)Math.Min(offset, utf8.Length)];
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(PointerAt(utf8, offset), before.Count((byte)'\n'), before.Length - lineStart);
    }

    /// <summary>Returns the pointer of the value that comes next in a text that is incomplete.</summary>
    public static string PointerOfNext(ReadOnlySpan<byte> utf8) => PointerAt(utf8, utf8.Length);

    private static string PointerAt(ReadOnlySpan<byte> utf8, long offset)
    {
        var path = new PathTracker();
        var reader = new Utf8JsonReader(utf8, Tolerant);
        int end = 0;
        while (TryRead(ref reader))
        {
            if (reader.TokenStartIndex > offset)
                return path.ToString();
            path.Take(ref reader);
            if (reader.TokenStartIndex == offset)
                return path.ToString();
            end = (int)reader.BytesConsumed;
        }
        // The invalid or missing part comes after the last valid token.
        if (end <= offset)
            path.TakeBroken(utf8[end..(int)Math.Min(offset, utf8.Length)].TrimStart(" \t\r\n"u8).StartsWith(","u8), offset < utf8.Length && utf8[(int)offset] is (byte)',' or (byte)']' or (byte)'}');
        return path.ToString();
    }

    private static bool TryRead(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The path from the root to the last token taken.</summary>
    private sealed class PathTracker
    {
        private readonly List<(bool IsArray, int Index, string Name)> _steps = [];

        public void Take(ref Utf8JsonReader reader)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    _steps[^1] = (false, 0, "/" + JsonPointer.Escaped(NameOf(ref reader)));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _steps.RemoveAt(_steps.Count - 1);
                    break;
                default:
                    TakeElement();
                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                        _steps.Add((reader.TokenType == JsonTokenType.StartArray, -1, ""));
                    break;
            }
        }

        /// <summary>
        /// Moves to the part that cannot be read: an element of the innermost array; in an object the value of the last member named or, after a comma, a
        /// member that has no name. A misplaced comma or bracket belongs to the array or object itself.
        /// </summary>
        public void TakeBroken(bool isBehindComma, bool isPunctuation)
        {
            if (_steps.Count == 0 || !(isBehindComma || _steps[^1] is (true, -1, _)))
                return;
            bool isArray = _steps[^1].IsArray;
            _steps[^1] = (isArray, isPunctuation ? -1 : _steps[^1].Index + 1, "");
        }

        private void TakeElement()
        {
            if (_steps.Count > 0 && _steps[^1].IsArray)
                _steps[^1] = (true, _steps[^1].Index + 1, "");
        }

        public override string ToString()
        {
            var pointer = new StringBuilder();
            foreach (var (isArray, index, name) in _steps)
            {
                if (!isArray)
                    pointer.Append(name);
                else if (index >= 0)
                    pointer.Append(CultureInfo.InvariantCulture, $"/{index}");
            }
            return pointer.ToString();
        }

        private static string NameOf(ref Utf8JsonReader reader)
        {
            try
            {
                return reader.GetString()!;
            }
            catch (InvalidOperationException)
            {
                return Encoding.UTF8.GetString(reader.ValueSpan);
            }
        }
    }
}
