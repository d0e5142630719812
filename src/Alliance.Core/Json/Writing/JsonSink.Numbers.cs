using System.Buffers.Text;

namespace Alliance.Core.Json;

internal ref partial struct JsonSink
{
    public void Number(decimal value)
    {
        // A decimal has at most 31 characters: the sign, "0." and 28 places.
        Utf8Formatter.TryFormat(value, Room(40), out int written);
        _length += written;
    }

    public void Number(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out int written);
        _length += written;
    }

    /// <summary>Writes a number in the shortest form from which it is read again.</summary>
    /// <exception cref="JsonWriteException">The number is not finite.</exception>
    public void Number(double value)
    {
        if (!double.IsFinite(value))
            throw new JsonWriteException("A number is not finite; JSON cannot hold it.");
        Utf8Formatter.TryFormat(value, Room(40), out int written);
        _length += written;
    }
}
