using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The cells of one line of comma-separated values (RFC 4180), without their quotation marks. A cell does not contain a line break.</summary>
internal sealed class CsvCells
{
    private static readonly SearchValues<byte> LettersAndDigits = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"u8);

    private readonly List<int> _ends = [];
    private byte[] _text = [];

    public int Count => _ends.Count;

    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            int start = index == 0 ? 0 : _ends[index - 1];
            return _text.AsSpan(start, _ends[index] - start);
        }
    }

    /// <summary>Whether a cell has nothing but white space.</summary>
    public bool IsBlank(int index) => string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(this[index]));

    /// <summary>Whether a line has nothing but white space in all its cells, as spreadsheets write an empty row. The cells that were read before are no longer valid.</summary>
    public bool IsBlankRow(ReadOnlySpan<byte> line)
    {
        if (line.ContainsAny(LettersAndDigits))
            return false;
        try
        {
            Read(line);
        }
        catch (CellException)
        {
            return false;
        }
        return Enumerable.Range(0, Count).All(IsBlank);
    }

    /// <summary>Reads a line; the cells are valid until the next one is read.</summary>
    /// <exception cref="CellException">A quotation mark is misplaced, or the line is not UTF-8.</exception>
    public void Read(ReadOnlySpan<byte> line)
    {
        if (OtherEncoding.Refusal(line) is { } refusal)
            throw new CellException(refusal);
        if (!Utf8.IsValid(line))
            throw new CellException("The line is not valid UTF-8.");
        if (_text.Length < line.Length)
            _text = new byte[Math.Max(line.Length, 256)];
        _ends.Clear();
        int end = 0;
        for (int start = 0; start <= line.Length;)
        {
            ReadOnlySpan<byte> rest = line[start..];
            int length = rest.StartsWith("\""u8) ? Quoted(rest, ref end) : Plain(rest, ref end);
            _ends.Add(end);
            start += length + 1;
        }
    }

    private int Plain(ReadOnlySpan<byte> rest, ref int end)
    {
        int length = rest.IndexOf((byte)',') is var comma and >= 0 ? comma : rest.Length;
        ReadOnlySpan<byte> cell = rest[..length];
        if (cell.Contains((byte)'"'))
            throw new CellException($"Cell {Count + 1} contains a quotation mark within {JsonErrors.Excerpt(cell)}; such a cell must be in quotation marks, and the mark in it doubled.");
        Append(cell, ref end);
        return length;
    }

    private int Quoted(ReadOnlySpan<byte> rest, ref int end)
    {
        for (int from = 1; ;)
        {
            int mark = rest[from..].IndexOf((byte)'"');
            if (mark < 0)
                throw new CellException($"Cell {Count + 1} begins with a quotation mark that is not closed on this line: {JsonErrors.Excerpt(rest)}. A cell must not contain a line break.");
            Append(rest.Slice(from, mark), ref end);
            from += mark + 1;
            ReadOnlySpan<byte> next = rest[from..];
            if (next.IsEmpty || next[0] == ',')
                return from;
            if (next[0] != '"')
                throw new CellException($"Cell {Count + 1} goes on after its closing quotation mark with {JsonErrors.Excerpt(next)}; a comma must follow, and a quotation mark within a cell must be doubled.");
            Append("\""u8, ref end);
            from++;
        }
    }

    private void Append(ReadOnlySpan<byte> text, ref int end)
    {
        text.CopyTo(_text.AsSpan(end));
        end += text.Length;
    }
}
