using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>A place in a JSON text: its RFC 6901 pointer, and its line and position in bytes, both from zero as in <see cref="JsonException"/>.</summary>
internal readonly record struct JsonPlace(string Pointer, long Line, long BytePositionInLine)
{
    private static readonly JsonReaderOptions Tolerant = new() { MaxDepth = 1_000 };

    /// <summary>The place of an offset. The text may be broken behind it.</summary>
    public static JsonPlace At(ReadOnlySpan<byte> utf8, long offset)
    {
        ReadOnlySpan<byte> before = utf8[..(int)Math.Min(offset, utf8.Length)];
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(PointerAt(utf8, offset), before.Count((byte)'\n'), before.Length - lineStart);
    }

    /// <summary>The pointer of the value that comes next in a text that breaks off.</summary>
    public static string PointerOfNext(ReadOnlySpan<byte> utf8)
    {
        var path = new PathTracker();
        var reader = new Utf8JsonReader(utf8, Tolerant);
        while (TryRead(ref reader))
            path.Take(ref reader);
        if (utf8.TrimEnd(" \n"u8) is [.., (byte)'[' or (byte)','])
            path.TakeElement();
        return path.ToString();
    }

    private static string PointerAt(ReadOnlySpan<byte> utf8, long offset)
    {
        var path = new PathTracker();
        var reader = new Utf8JsonReader(utf8, Tolerant);
        while (TryRead(ref reader) && reader.TokenStartIndex <= offset)
        {
            path.Take(ref reader);
            if (reader.TokenStartIndex == offset)
                break;
        }
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

    /// <summary>The way from the root to the token last taken.</summary>
    private sealed class PathTracker
    {
        private readonly List<(bool IsArray, int Index, string Name)> _steps = [];

        public void Take(ref Utf8JsonReader reader)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    _steps[^1] = (false, 0, "/" + NameOf(ref reader).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
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

        /// <summary>Goes on by an element, if the innermost value is an array.</summary>
        public void TakeElement()
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
