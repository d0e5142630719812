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

    /// <summary>Goes to the next row if it is about this code, and past the code.</summary>
    public bool NextRow(CurrencyCode code)
    {
        if (_rows.IsEmpty || CurrencyCode.Parse(_rows[..3]) != code)
            return false;
        NextRow();
        Next();
        return true;
    }

    /// <summary>The next field of the row.</summary>
    public ReadOnlySpan<byte> Next()
    {
        var tab = _row.IndexOf((byte)'\t');
        var field = tab < 0 ? _row : _row[..tab];
        _row = tab < 0 ? default : _row[(tab + 1)..];
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

    public Confidence Confidence() => ConfidenceOrNull() ?? Core.Confidence.Unspecified;

    public Confidence? ConfidenceOrNull() =>
        Next() is { IsEmpty: false } field && VocabularyNames<Confidence>.TryFind(field, out var confidence) ? confidence : null;

    public ReferenceSource? Source() => Next() is { IsEmpty: false } id ? ReferenceSource.Find(Encoding.UTF8.GetString(id)) : null;
}
