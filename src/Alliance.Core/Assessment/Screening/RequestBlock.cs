using System.Buffers;

namespace Alliance.Core;

/// <summary>Lines that are answered by one thread, one after the other. Blank lines are left out.</summary>
internal sealed class RequestBlock : IDisposable
{
    private const int MostBytes = 64 * 1024;
    private const int TooLong = -1;

    private readonly List<(long Number, int Start, int Length)> _lines = [];
    private readonly int _mostLines;
    private byte[] _text = ArrayPool<byte>.Shared.Rent(MostBytes);
    private int _length;

    /// <param name="mostLines">The greatest number of lines.</param>
    public RequestBlock(int mostLines) => _mostLines = mostLines;

    public int Count => _lines.Count;

    public bool IsFull => _lines.Count >= _mostLines || _length >= MostBytes;

    /// <summary>Adds a copy of a line.</summary>
    public void Add(long number, ReadOnlySpan<byte> line)
    {
        if (line.Length > _text.Length - _length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(_length + line.Length);
            _text.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_text);
            _text = larger;
        }
        line.CopyTo(_text.AsSpan(_length));
        _lines.Add((number, _length, line.Length));
        _length += line.Length;
    }

    /// <summary>Adds a line that is too long to be read.</summary>
    public void AddTooLong(long number) => _lines.Add((number, 0, TooLong));

    /// <summary>Returns a line.</summary>
    /// <param name="index">Its position in the block.</param>
    /// <param name="text">The line, without its line ending.</param>
    /// <param name="number">The number of the line in the stream, from one.</param>
    /// <returns>Whether it can be read; if not, it is too long.</returns>
    public bool TryGet(int index, out ReadOnlySpan<byte> text, out long number)
    {
        (number, int start, int length) = _lines[index];
        text = length == TooLong ? default : _text.AsSpan(start, length);
        return length != TooLong;
    }

    public void Dispose()
    {
        byte[] text = _text;
        _text = [];
        if (text.Length > 0)
            ArrayPool<byte>.Shared.Return(text);
    }
}
