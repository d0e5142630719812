using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace Alliance.Core;

/// <content>Reads the fields of a row. A field that does not have the expected form causes an exception with its position.</content>
internal ref partial struct TableReader
{
    /// <summary>Returns the next field of the row.</summary>
    public ReadOnlySpan<byte> Next() => _row[_fields[_next++]];

    /// <summary>Reads a text that has no white space around it and contains no quotes or control characters.</summary>
    public string Text() => TextOrNull() ?? throw Fault();

    public string? TextOrNull()
    {
        ReadOnlySpan<byte> field = Next();
        if (field.IsEmpty)
            return null;
        if (!Utf8.IsValid(field))
            throw Fault("UTF-8");
        string text = Encoding.UTF8.GetString(field);
        return char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.AsSpan().ContainsAny('"', '\t', '\r') ? throw Fault() : text;
    }

    public CurrencyCode Currency() => CurrencyCode.TryParse(Next(), out var code) ? code : throw Fault();

    public CountryCode Country() => CountryCode.TryParse(Next(), out var code) ? code : throw Fault();

    public CountryCode? CountryOrNull() => IsNextEmpty() ? null : Country();

    /// <summary>Reads a span of days, both sides of which are written: the files state an unknown side by its word.</summary>
    public Validity Span() => Next() is var text && text is not ([(byte)'/', ..] or [.., (byte)'/']) && Validity.TryParse(text, provider: null, out var span) ? span : throw Fault();

    public Validity? SpanOrNull() => IsNextEmpty() ? null : Span();

    public ValidityBound End() => ValidityBound.TryParse(Next(), provider: null, out var end) ? end : throw Fault();

    public PartialDate Date() => PartialDate.TryParse(Next(), provider: null, out var date) ? date : throw Fault();

    public PartialDate DateOrDefault() => IsNextEmpty() ? default : Date();

    public LocalDate Day() => Date() is var date && date.Earliest == date.Latest ? date.Earliest : throw Fault();

    /// <summary>Reads a number with the given count of digits.</summary>
    public int Digits(int count)
    {
        ReadOnlySpan<byte> field = Next();
        return field.Length == count && IsDigits(field) && Utf8Parser.TryParse(field, out int number, out _) ? number : throw Fault();
    }

    public int? DigitsOrNull(int count) => IsNextEmpty() ? null : Digits(count);

    /// <summary>Reads the number of decimal digits of a minor unit: 0 to 4.</summary>
    public int MinorUnits() => Digits(1) is var count and <= 4 ? count : throw Fault();

    public int? MinorUnitsOrNull() => IsNextEmpty() ? null : MinorUnits();

    /// <summary>Reads a decimal number greater than zero.</summary>
    public decimal Number()
    {
        ReadOnlySpan<byte> field = Next();
        return !field.IsEmpty && field[0] != '.' && field[^1] != '.' && !field.ContainsAnyExceptInRange((byte)'.', (byte)'9')
            && Utf8Parser.TryParse(field, out decimal number, out int length) && length == field.Length && number > 0 ? number : throw Fault();
    }

    public decimal? NumberOrNull() => IsNextEmpty() ? null : Number();

    public Confidence Confidence() => Word<Confidence>() is var confidence && confidence != Core.Confidence.Refuted ? confidence : throw Fault();

    public Confidence? ConfidenceOrNull() => IsNextEmpty() ? null : Confidence();

    /// <summary>Reads a word of a vocabulary.</summary>
    public T Word<T>()
        where T : struct, Enum => VocabularyNames<T>.TryFind(Next(), out var word) ? word : throw Fault();

    /// <summary>Reads the id of a source and returns the source; null for an empty field.</summary>
    public ReferenceSource? Source(ReferenceSources sources) =>
        Next() is { IsEmpty: false } id ? sources.Find(Encoding.UTF8.GetString(id)) ?? throw Fault() : null;

    /// <summary>Creates the exception for the field that was read last.</summary>
    public readonly ReferenceFileException Fault() => Fault(_form.Meanings[_next - 1]);

    /// <inheritdoc cref="Fault()"/>
    /// <param name="expected">What would be right.</param>
    public readonly ReferenceFileException Fault(string expected)
    {
        Range field = _fields[_next - 1];
        ReadOnlySpan<byte> text = _row[field];
        return At(field.Start.Value, $"{CodeText.Excerpt(Encoding.UTF8.GetString(text[..Math.Min(text.Length, LongestExcerpt)]))} is not right for {_form.Columns[_next - 1]}: {expected}.");
    }

    private const int LongestExcerpt = 100;

    private bool IsNextEmpty()
    {
        if (!_row[_fields[_next]].IsEmpty)
            return false;
        _next++;
        return true;
    }

    private static bool IsDigits(ReadOnlySpan<byte> field) => !field.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
