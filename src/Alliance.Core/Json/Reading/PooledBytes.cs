using System.Buffers;
using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>Collects the bytes of a stream in a pooled buffer, up to the limit of the options.</summary>
internal sealed class PooledBytes : IDisposable
{
    private const int InitialSize = 64 * 1024;

    // One byte more than this shows that the text is too long.
    private readonly long _max;
    private byte[] _buffer;
    private int _length;

    public PooledBytes(Stream stream, DatasetReadOptions options)
    {
        _max = Math.Min(options.MaxBytes, Array.MaxLength - 1);
        // One byte more than the rest of the stream, so that its end is found without enlarging the buffer.
        long left = stream.CanSeek ? stream.Length - stream.Position : 0;
        _buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(Math.Min(left, _max) + 1, InitialSize, Array.MaxLength));
    }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>Returns the free part of the buffer, for the next bytes of the stream.</summary>
    public Memory<byte> Room()
    {
        if (_length == _buffer.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_length * 2L, Array.MaxLength));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
        return _buffer.AsMemory(_length);
    }

    /// <summary>Adds the bytes that were read into <see cref="Room"/>.</summary>
    /// <returns>Whether the stream has ended, which a count of zero means.</returns>
    /// <exception cref="JsonException">The stream is longer than the limit.</exception>
    public bool Take(int count)
    {
        _length += count;
        return _length <= _max ? count == 0 : throw JsonPlace.Error(default, JsonErrors.TextTooLong(_max));
    }

    public void Dispose()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
    }
}
