using System.Buffers;
using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>What a stream holds, gathered in a pooled buffer up to the bound given.</summary>
internal sealed class PooledBytes : IDisposable
{
    private const int InitialSize = 64 * 1024;

    // A byte more tells that the text is too long.
    private readonly long _max;
    private byte[] _buffer;
    private int _length;

    public PooledBytes(Stream stream, DatasetReadOptions options)
    {
        _max = Math.Min(options.MaxBytes, Array.MaxLength - 1);
        // One byte more than is left, so that the end is seen without growing.
        long left = stream.CanSeek ? stream.Length - stream.Position : 0;
        _buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(Math.Min(left, _max) + 1, InitialSize, Array.MaxLength));
    }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>Where the next bytes go.</summary>
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

    /// <summary>Takes note of bytes that have come.</summary>
    /// <returns>Whether that is all.</returns>
    /// <exception cref="JsonException">It is more than may be read.</exception>
    public bool Take(int count)
    {
        _length += count;
        return _length <= _max ? count == 0 : throw JsonPlace.Error(default, 0, $"The text is longer than {_max} bytes.");
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
