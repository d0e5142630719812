namespace Alliance.Core;

/// <summary>
/// The content of a file in a zip. It computes the length and CRC-32 of the bytes that are read, which <see cref="System.IO.Compression"/> does not check.
/// </summary>
internal sealed class Crc32Stream(Stream content) : Stream
{
    private static readonly uint[] Table = MakeTable();

    private uint _check = uint.MaxValue;
    private long _length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Reads the rest, and returns whether the content has the length and CRC-32 that the zip states.</summary>
    public bool IsWhole(long length, uint check)
    {
        Span<byte> rest = stackalloc byte[512];
        while (_length <= length && Read(rest) > 0)
        {
        }
        return _length == length && ~_check == check;
    }

    public override int Read(Span<byte> buffer)
    {
        int read = content.Read(buffer);
        foreach (byte one in buffer[..read])
            _check = Table[(_check ^ one) & 0xFF] ^ (_check >> 8);
        _length += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            content.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Creates the table for the polynomial of zip (ISO 3309), with its bits reversed.</summary>
    private static uint[] MakeTable()
    {
        uint[] table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            uint check = i;
            for (int bit = 0; bit < 8; bit++)
                check = (check & 1) == 0 ? check >> 1 : (check >> 1) ^ 0xEDB88320;
            table[i] = check;
        }
        return table;
    }
}
