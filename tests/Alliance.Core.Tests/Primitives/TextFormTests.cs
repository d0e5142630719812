using System.Globalization;
using System.Text;
using CsCheck;

namespace Alliance.Core.Tests.Primitives;

/// <summary>What holds for every value with a text form.</summary>
public sealed class TextFormTests
{
    private static readonly Gen<string> Noise = Gen.OneOf(
        Gen.String[Gen.Char["0123456789-./[]unkow "], 0, 30],
        Gen.String,
        Gens.AnyValidity.Select(v => v.ToString()),
        Gens.AnyEnd.Select(v => v.ToString()),
        Gens.AnyMoney.Select(m => m.ToString()),
        Gens.AnyLookup.Select(l => l.ToString()),
        Gens.AnyRounding.Select(r => r.ToString()),
        Gens.SlugText);

    [Fact]
    public void A_partial_date_is_read_back_from_its_text() => Gens.AnyDate.Sample(IsReadBack);

    [Fact]
    public void An_end_is_read_back_from_its_text() => Gens.AnyEnd.Sample(IsReadBack);

    [Fact]
    public void A_validity_is_read_back_from_its_text() => Gens.AnyValidity.Sample(IsReadBack);

    [Fact]
    public void An_id_is_read_back_from_its_text() => Gens.SlugText.Sample(slug => IsReadBack(new Id<string>(slug)));

    [Fact]
    public void A_term_is_read_back_from_its_text() => Gens.SlugText.Sample(slug => IsReadBack(Term<Colour>.Parse(slug)));

    [Fact]
    public void Money_is_read_back_from_its_text() => Gens.AnyMoney.Sample(IsReadBack);

    [Fact]
    public void A_lookup_is_read_back_from_its_text() => Gens.AnyLookup.Sample(IsReadBack);

    [Fact]
    public void A_rounding_is_read_back_from_its_text() => Gens.AnyRounding.Sample(IsReadBack);

    [Theory]
    [InlineData("exact-day", 0)]
    [InlineData("last-within-1-day", 1)]
    [InlineData("last-within-4-days", 4)]
    [InlineData("last-within-2147483647-days", int.MaxValue)]
    [InlineData("in-force-until-replaced", -1)]
    public void A_lookup_is_written_in_words(string text, int days)
    {
        RateLookup lookup = days < 0 ? RateLookup.InForceUntilReplaced : RateLookup.LastWithin(days);
        Assert.Equal(text, lookup.ToString());
        Assert.Equal(lookup, RateLookup.Parse(text));
    }

    [Theory]
    [InlineData("last-within-0-days")]
    [InlineData("last-within-1-days")]
    [InlineData("last-within-4-day")]
    [InlineData("last-within-04-days")]
    [InlineData("last-within--4-days")]
    [InlineData("last-within-+4-days")]
    [InlineData("last-within-2147483648-days")]
    [InlineData("last-within-4")]
    [InlineData("last-within-days")]
    [InlineData("last within 4 days")]
    [InlineData("Exact-day")]
    [InlineData("exact-day ")]
    [InlineData("4")]
    [InlineData("{}")]
    public void A_lookup_that_is_spelled_otherwise_is_refused(string text) => IsRefused<RateLookup>(text);

    [Theory]
    [InlineData("none")]
    [InlineData("minor-unit away-from-zero")]
    [InlineData("0.01 to-even")]
    [InlineData("100000000 to-zero")]
    [InlineData("0.0000000000000000000000000001 to-negative-infinity")]
    [InlineData("79228162514264337593543950335 to-positive-infinity")]
    public void A_rounding_is_written_as_its_step_and_mode(string text) => Assert.Equal(text, MoneyRounding.Parse(text).ToString());

    [Fact]
    public void A_rounding_that_is_read_rounds_as_the_one_that_was_written()
    {
        Assert.Equal(MoneyRounding.ToMinorUnits(MidpointRounding.AwayFromZero), MoneyRounding.Parse("minor-unit away-from-zero"));
        Assert.Equal(MoneyRounding.ToDecimals(2, MidpointRounding.ToEven), MoneyRounding.Parse("0.01 to-even"));
        Assert.Equal(MoneyRounding.ToQuantum(0.05m, MidpointRounding.ToZero), MoneyRounding.Parse("0.05 to-zero"));
        Assert.Equal(MoneyRounding.None, MoneyRounding.Parse("none"));
    }

    [Theory]
    [InlineData("minor-unit")]
    [InlineData("minor-unit ")]
    [InlineData("minor-unit half-up")]
    [InlineData("minor-unit ToEven")]
    [InlineData("minor-units to-even")]
    [InlineData("0 to-even")]
    [InlineData("-0.01 to-even")]
    [InlineData("1e-2 to-even")]
    [InlineData("00.01 to-even")]
    [InlineData("0.00000000000000000000000000001 to-even")]
    [InlineData("none to-even")]
    [InlineData("None")]
    public void A_rounding_that_is_spelled_otherwise_is_refused(string text) => IsRefused<MoneyRounding>(text);

    [Theory]
    [InlineData("0.1234567890123456789012345678 EUR")]
    [InlineData("-79228162514264337593543950335 EUR")]
    [InlineData("-0.0000000000000000000000000001 EUR")]
    [InlineData("1.50 EUR")]
    public void The_longest_amounts_keep_every_digit(string text) => Assert.Equal(text, Money.Parse(text).ToString());

    [Theory]
    [InlineData("0.12345678901234567890123456789 EUR")]
    [InlineData("79228162514264337593543950336 EUR")]
    [InlineData("01 EUR")]
    [InlineData("+1 EUR")]
    [InlineData("1, EUR")]
    [InlineData("1e3 EUR")]
    [InlineData("1EUR")]
    [InlineData("1  EUR")]
    [InlineData(" 1 EUR")]
    [InlineData("1 EUR ")]
    [InlineData("1 eur")]
    [InlineData("1 ")]
    [InlineData("EUR 1")]
    public void Money_that_is_spelled_otherwise_or_would_be_rounded_is_refused(string text) => IsRefused<Money>(text);

    [Fact]
    public void Utf8_and_utf16_agree_on_every_text() => Noise.Sample(text =>
    {
        Agrees<PartialDate>(text);
        Agrees<ValidityBound>(text);
        Agrees<Validity>(text);
        Agrees<Id<string>>(text);
        Agrees<Term<Colour>>(text);
        Agrees<Money>(text);
        Agrees<RateLookup>(text);
        Agrees<MoneyRounding>(text);
    });

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("２０２４")]
    [InlineData("а")]
    [InlineData("A")]
    [InlineData("\0")]
    [InlineData("\ufffd")]
    public void What_no_value_looks_like_is_refused_by_all(string text)
    {
        IsRefused<PartialDate>(text);
        IsRefused<ValidityBound>(text);
        IsRefused<Validity>(text);
        IsRefused<Id<string>>(text);
        IsRefused<Term<Colour>>(text);
        IsRefused<Money>(text);
        IsRefused<RateLookup>(text);
        IsRefused<MoneyRounding>(text);
    }

    [Fact]
    public void Eight_megabytes_are_refused_with_a_short_message_and_little_memory()
    {
        string huge = new('1', 8 << 20);
        byte[] hugeUtf8 = new byte[8 << 20];
        hugeUtf8.AsSpan().Fill((byte)'1');
        IsRefused<PartialDate>(huge);
        IsRefused<ValidityBound>(huge);
        IsRefused<Validity>(huge);
        IsRefused<Id<string>>(huge);
        IsRefused<Term<Colour>>(huge);
        IsRefused<Money>(huge);
        IsRefused<RateLookup>(huge);
        IsRefused<MoneyRounding>(huge);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(PartialDate.TryParse(hugeUtf8, out _) || ValidityBound.TryParse(hugeUtf8, out _) || Validity.TryParse(hugeUtf8, out _)
            || Id<string>.TryParse(hugeUtf8, out _) || Term<Colour>.TryParse(hugeUtf8, out _) || Money.TryParse(hugeUtf8, out _)
            || RateLookup.TryParse(hugeUtf8, out _) || MoneyRounding.TryParse(hugeUtf8, out _));
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_surrogate_without_partner_is_refused_and_escaped()
        => Assert.Contains("\\uD800", Assert.Throws<FormatException>(() => new Id<string>("a\ud800")).Message, StringComparison.Ordinal);

    [Fact]
    public void Null_is_an_argument_error_for_Parse_and_false_for_TryParse()
    {
        Assert.Throws<ArgumentNullException>(() => PartialDate.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => Id<string>.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => Term<Colour>.Parse((string)null!));
        Assert.False(Validity.TryParse((string?)null, out _));
    }

    [Fact]
    public void A_format_string_is_refused()
    {
        Assert.Throws<FormatException>(() => new PartialDate(2024).ToString("yyyy", CultureInfo.InvariantCulture));
        Assert.Throws<FormatException>(() => $"{default(Validity):g}");
        Assert.Equal("2024", new PartialDate(2024).ToString("", formatProvider: null));
    }

    [Fact]
    public void A_refusal_marks_the_place_and_escapes_what_it_quotes()
    {
        var error = Assert.Throws<FormatException>(() => Validity.Parse("2024-01-01/2024-\u0430\"", provider: null));
        Assert.Equal("Not a validity: only ASCII characters are allowed; start and end are dates (YYYY, YYYY-MM or YYYY-MM-DD), ranges such as [2024-12..2025-11], '..' or 'unknown'. At position 16 of \"2024-01-01/2024-^\\u0430\\u0022\".", error.Message);
    }

    private static void IsReadBack<T>(T value)
        where T : struct, IUtf8SpanFormattable, ISpanFormattable, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        string text = value.ToString(null, null);
        Span<char> chars = stackalloc char[text.Length];
        Span<byte> bytes = stackalloc byte[text.Length];
        Assert.True(value.TryFormat(chars, out int charsWritten, default, null) && charsWritten == text.Length && chars.SequenceEqual(text));
        Assert.True(value.TryFormat(bytes, out int bytesWritten, default, null) && bytesWritten == text.Length && bytes.SequenceEqual(Encoding.UTF8.GetBytes(text)));
        Assert.False(value.TryFormat(chars[1..], out charsWritten, default, null) || charsWritten != 0);
        Assert.False(value.TryFormat(bytes[1..], out bytesWritten, default, null) || bytesWritten != 0);
        Assert.Equal(value, T.Parse(text, null));
        Assert.Equal(value, T.Parse(text.AsSpan(), null));
        Assert.Equal(value, T.Parse(bytes, null));
    }

    private static void Agrees<T>(string text)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        bool read = T.TryParse(text, null, out T one);
        Assert.Equal(read, T.TryParse(text.AsSpan(), null, out T two));
        Assert.Equal(read, T.TryParse(Encoding.UTF8.GetBytes(text), null, out T three));
        Assert.Equal(one, two);
        Assert.Equal(one, three);
        Assert.True(read || one.Equals(default(T)));
    }

    private static void IsRefused<T>(string text)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        Assert.False(T.TryParse(text, null, out _));
        Assert.False(T.TryParse(Encoding.UTF8.GetBytes(text), null, out _));
        Assert.True(Assert.Throws<FormatException>(() => T.Parse(text, null)).Message.Length < 400);
        Assert.True(Assert.Throws<FormatException>(() => T.Parse(Encoding.UTF8.GetBytes(text), null)).Message.Length < 400);
    }

    internal enum Colour
    {
        Unspecified = 0,
        Red,
        ReExport,
    }
}
