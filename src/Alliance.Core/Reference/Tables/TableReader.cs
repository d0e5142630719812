using System.Buffers.Text;
using System.Text;

namespace Alliance.Core;

/// <summary>Reads the rows of a <see cref="ReferenceTables"/> text from the first to the last, and the fields of each from left to right.</summary>
internal ref struct TableReader(ReadOnlySpan<byte> rows)
{
    private ReadOnlySpan<byte> _rows = rows;
    private ReadOnlySpan<byte> _row;

    /// <summary>Goes to the next row.</summary>
    public bool NextRow()
    {
        if (_rows.IsEmpty)
            return false;
        var end = _rows.IndexOf((byte)'\n');
        _row = _rows[..end];
        _rows = _rows[(end + 1)..];
        return true;
    }

    /// <summary>The next field of the row.</summary>
    public ReadOnlySpan<byte> Next()
    {
        var comma = _row.IndexOf((byte)',');
        var field = comma < 0 ? _row : _row[..comma];
        _row = comma < 0 ? default : _row[(comma + 1)..];
        return field;
    }

    public string Text() => Encoding.UTF8.GetString(Next());

    public string? TextOrNull() => Text() is { Length: > 0 } text ? text : null;

    public CurrencyCode Currency() => CurrencyCode.Parse(Next());

    public CountryCode? Country() => Next() is { IsEmpty: false } field ? CountryCode.Parse(field) : null;

    public Validity? Span() => Next() is { IsEmpty: false } field ? Validity.Parse(field, provider: null) : null;

    public PartialDate Date() => Next() is { IsEmpty: false } field ? PartialDate.Parse(field, provider: null) : default;

    public LocalDate Day() => PartialDate.Parse(Next(), provider: null).Earliest;

    public int Whole() => Utf8Parser.TryParse(Next(), out int number, out _) ? number : throw new FormatException();

    public decimal? Number() => Utf8Parser.TryParse(Next(), out decimal number, out _) ? number : null;

    public Confidence Confidence()
    {
        var field = Next();
        return field.SequenceEqual("confirmed"u8) ? Core.Confidence.Confirmed
            : field.SequenceEqual("likely"u8) ? Core.Confidence.Likely
            : field.SequenceEqual("disputed"u8) ? Core.Confidence.Disputed
            : Core.Confidence.Unverified;
    }

    public ReferenceSource? Source() => Next() is { IsEmpty: false } id ? ReferenceSource.Find(Encoding.UTF8.GetString(id)) : null;
}
