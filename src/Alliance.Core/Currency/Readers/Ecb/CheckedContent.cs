namespace Alliance.Core;

/// <summary>The content of a file in a zip, with the length and CRC-32 of what has been read of it.</summary>
internal sealed class CheckedContent(Stream content) : Stream
{
    private const int Block = 8;

    private static readonly uint[] Table = MakeTable();

    private uint _check = uint.MaxValue;
    private long _length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Reads what is left, and tells whether all of it is what the zip says.</summary>
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
        _check = Continue(_check, buffer[..read]);
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

    /// <summary>Eight bytes a step: row n of the table is what a byte does to the check n bytes later.</summary>
    private static uint Continue(uint check, ReadOnlySpan<byte> bytes)
    {
        uint[] table = Table;
        unchecked
        {
            for (; bytes.Length >= Block; bytes = bytes[Block..])
            {
                uint first = check ^ System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes);
                check = table[(7 << 8) | (byte)first] ^ table[(6 << 8) | (byte)(first >> 8)] ^ table[(5 << 8) | (byte)(first >> 16)] ^ table[(4 << 8) | (byte)(first >> 24)]
                    ^ table[(3 << 8) | bytes[4]] ^ table[(2 << 8) | bytes[5]] ^ table[(1 << 8) | bytes[6]] ^ table[bytes[7]];
            }
            foreach (byte one in bytes)
                check = table[(byte)(check ^ one)] ^ (check >> 8);
        }
        return check;
    }

    /// <summary>The polynomial of zip (ISO 3309), its bits reversed.</summary>
    private static uint[] MakeTable()
    {
        uint[] table = new uint[Block << 8];
        for (int i = 0; i < table.Length; i++)
        {
            uint check = i < 256 ? (uint)i : table[i - 256];
            for (int bit = 0; i < 256 && bit < 8; bit++)
                check = (check & 1) == 0 ? check >> 1 : (check >> 1) ^ 0xEDB88320;
            table[i] = i < 256 ? check : table[check & 0xFF] ^ (check >> 8);
        }
        return table;
    }
}
