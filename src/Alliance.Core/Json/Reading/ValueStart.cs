using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>The place in the whole text at which the current value of a <see cref="Utf8JsonReader"/> begins. It is computed only for an error.</summary>
internal readonly struct ValueStart
{
    private readonly JsonReaderState _state;
    private readonly long _tokenLength;

    private ValueStart(JsonReaderState state, long tokenLength) => (_state, _tokenLength) = (state, tokenLength);

    /// <summary>Whether the value is read as it stands in the text, so that an offset in it is an offset in the text.</summary>
    private bool IsVerbatim => _state.Options is { CommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false };

    private JsonPlace Place
    {
        get
        {
            // A reader does not tell its line; the error of one that continues behind the first token of the value does.
            var next = new Utf8JsonReader("\0"u8, isFinalBlock: true, _state);
            try
            {
                next.Read();
                return default;
            }
            catch (JsonException error)
            {
                return new("", error.LineNumber.GetValueOrDefault(), Math.Max(0, error.BytePositionInLine.GetValueOrDefault() - _tokenLength));
            }
        }
    }

    /// <param name="reader">The reader, at the first token of the value, or at the name of a member.</param>
    public static ValueStart Of(ref Utf8JsonReader reader) => new(reader.CurrentState, reader.BytesConsumed - reader.TokenStartIndex);

    /// <summary>Returns the error for a value that is wrong as a whole.</summary>
    public JsonException Error(string message, Exception? inner = null) => Place.AddTo(new JsonException(message, inner));

    /// <summary>
    /// Returns the error for a part of the value. The path that the serializer adds ends at the value; the path from the value to the error is part of the message.
    /// </summary>
    /// <param name="value">The text of the value.</param>
    /// <param name="error">The error.</param>
    public JsonException Error(ReadOnlySpan<byte> value, JsonReadException error)
    {
        JsonPlace inside = JsonPlace.At(value, error.Position), start = Place;
        JsonPlace place = IsVerbatim ? inside.From(start) : start with { Pointer = inside.Pointer };
        string at = inside.Pointer.Length == 0 ? "" : $" At {JsonPlace.Shown(inside.Pointer)} of the value{(IsVerbatim ? $", {place.LineAndColumn}" : "")}.";
        return place.AddTo(new JsonException(error.Message + at, error));
    }

    /// <summary>Returns the error for an item of a list, which begins here.</summary>
    /// <param name="index">The index of the item.</param>
    /// <param name="message">The message.</param>
    /// <param name="error">The error in the item. Default: the item is wrong as a whole.</param>
    public JsonException ItemError(int index, string message, JsonException? error)
    {
        // An error that the serializer has passed on has a path, and is that of a text of its own, the item.
        JsonPlace place = error is null ? Place
            : error.Path is null ? JsonPlace.Of(error) ?? Place
            : (JsonPlace.Of(error) ?? new JsonPlace("", error.LineNumber.GetValueOrDefault(), error.BytePositionInLine.GetValueOrDefault())).From(Place) with { Pointer = "" };
        return (place with { Pointer = $"/{index}{place.Pointer}" }).AddTo(new JsonException(message, error));
    }
}
