using System.Text;

namespace Alliance.Core;

/// <summary>
/// Reads a file of the reference lists. The file is plain CSV (quotes only around a field with a comma): a header, then rows sorted by the key in ordinal
/// order. Rows are read from first to last, and the fields of a row from left to right (TableReader.Fields.cs).
/// </summary>
internal ref partial struct TableReader
{
    private readonly ReferenceForm _form;
    private ReadOnlySpan<byte> _rest;
    private ReadOnlySpan<byte> _row;
    private ReadOnlySpan<byte> _previous;
    private Range[] _fields;
    private Range[] _previousFields;
    private int _line = 1;
    private int _next;
    private bool _isPending;

    /// <exception cref="ReferenceFileException">The first line is not the header of the form.</exception>
    public TableReader(ReferenceFile file)
    {
        _form = file.Form;
        _fields = new Range[_form.Columns.Length];
        _previousFields = new Range[_form.Columns.Length];
        _rest = file.Text;
        if (_rest.StartsWith("\uFEFF"u8))
            _rest = _rest[3..];
        _rest = _rest.TrimEnd((byte)'\n');
        _row = TakeLine();
        string header = string.Join(',', _form.Columns);
        if (!_row.SequenceEqual(Encoding.UTF8.GetBytes(header)))
            throw At(0, $"the header should be '{header}'.");
    }

    /// <summary>The first field of the row.</summary>
    public readonly ReadOnlySpan<byte> Key => _row[_fields[0]];

    /// <summary>Moves to the next row.</summary>
    /// <returns>Whether there is a next row.</returns>
    /// <exception cref="ReferenceFileException">The row has too few or too many fields, or is not in order.</exception>
    public bool NextRow()
    {
        if (_rest.IsEmpty)
            return false;
        bool isFirst = _line == 1;
        _previous = _row;
        (_previousFields, _fields) = (_fields, _previousFields);
        _line++;
        _next = 0;
        _row = TakeLine();
        Split();
        if (!isFirst)
            RequireOrder();
        return true;
    }

    /// <summary>Moves to the next row, past its first field, if that field equals the key.</summary>
    /// <returns>Whether it equals the key.</returns>
    /// <exception cref="ReferenceFileException">The row has too few or too many fields, or is not in order.</exception>
    public bool NextRow(scoped ReadOnlySpan<byte> key)
    {
        _isPending = _isPending || NextRow();
        if (!_isPending || !Key.SequenceEqual(key))
            return false;
        _isPending = false;
        _next = 1;
        return true;
    }

    /// <summary>Throws an exception when rows are left: their first field is in no row of the file that was read together with this one.</summary>
    public void RequireEnd(ReferenceForm other)
    {
        if (!_isPending && !NextRow())
            return;
        _next = 1;
        throw Fault($"{_form.Meanings[0]}, as listed in {other.File}");
    }

    private ReadOnlySpan<byte> TakeLine()
    {
        int end = _rest.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[(end + 1)..];
        return line;
    }

    private readonly void Split()
    {
        int count = 0;
        for (int start = 0; start <= _row.Length; count++)
        {
            ReadOnlySpan<byte> rest = _row[start..];
            int quoted = Quoted(rest);
            int comma = rest.IndexOf((byte)',');
            Range field = quoted > 0 ? new(start + 1, start + 1 + quoted) : new(start, comma < 0 ? _row.Length : start + comma);
            if (count < _fields.Length)
                _fields[count] = field;
            start = field.End.Value + (quoted > 0 ? 2 : 1);
        }
        if (count != _fields.Length)
            throw At(0, $"the row has {count} fields, {_fields.Length} are expected.");
    }

    /// <summary>The length of a quoted field without its quotes; negative when the text does not begin with a quoted field.</summary>
    private static int Quoted(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[0] != '"')
            return -1;
        int length = text[1..].IndexOf((byte)'"');
        return length > 0 && text.Slice(1, length).Contains((byte)',') && (text.Length == length + 2 || text[length + 2] == ',') ? length : -1;
    }

    private readonly void RequireOrder()
    {
        for (int i = 0; i < _form.KeyColumns; i++)
        {
            int order = _previous[_previousFields[i]].SequenceCompareTo(_row[_fields[i]]);
            if (order < 0)
                return;
            if (order > 0)
                break;
        }
        throw At(0, $"the row is out of order or repeats the key of the row above it: each key should appear once, and rows should be sorted by {string.Join(", ", _form.Columns.AsSpan(0, _form.KeyColumns).ToArray())}.");
    }

    private readonly ReferenceFileException At(int offset, string message) => new(message, _form.File, _line, offset + 1);
}
