using System.Numerics;
using System.Text;
using CsCheck;

namespace Alliance.Core.Tests;

/// <summary>What holds for both kinds of code.</summary>
public abstract class CodeLaws<T>
    where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable,
    IEquatable<T>, IComparable<T>, IComparisonOperators<T, T, bool>
{
    private static readonly string EightMegabytes = new('A', 8 << 20);

    /// <summary>Any code of the right form.</summary>
    protected abstract Gen<string> Codes { get; }

    /// <summary>All codes of the usual form.</summary>
    protected abstract IEnumerable<string> EveryCode { get; }

    [Fact]
    public void Every_code_reads_back_as_it_was_written()
    {
        foreach (var code in EveryCode)
            Assert.Equal(code, ParseText<T>(code).ToString());
    }

    [Fact]
    public void Utf8_and_utf16_agree_in_both_directions() => Codes.Sample(code =>
    {
        Span<char> letters = stackalloc char[8];
        Span<byte> bytes = stackalloc byte[8];
        var value = T.Parse(Encoding.UTF8.GetBytes(code), null);
        Assert.Equal(ParseText<T>(code), value);
        Assert.Equal(T.Parse(code.AsSpan(), null), value);
        Assert.True(value.TryFormat(letters, out var lettersWritten, default, null));
        Assert.True(value.TryFormat(bytes, out var bytesWritten, default, null));
        Assert.Equal(code, new string(letters[..lettersWritten]));
        Assert.Equal(code, Encoding.UTF8.GetString(bytes[..bytesWritten]));
        Assert.Equal(code, value.ToString(null, null));
        Assert.Equal(code, $"{value}");
    });

    [Fact]
    public void Order_and_equality_are_those_of_the_text() => Gen.Select(Codes, Codes).Sample((left, right) =>
    {
        var (a, b) = (T.Parse(left, null), T.Parse(right, null));
        var order = Math.Sign(string.CompareOrdinal(left, right));
        Assert.Equal(order, Math.Sign(a.CompareTo(b)));
        Assert.Equal((order < 0, order <= 0, order > 0, order >= 0), (a < b, a <= b, a > b, a >= b));
        Assert.Equal((order == 0, order == 0, order != 0), (a.Equals(b), a == b, a != b));
        Assert.Equal(order == 0, a.Equals((object)b));
    });

    [Fact]
    public void Equal_codes_hash_alike_and_others_rarely() =>
        Assert.Equal(EveryCode.Count(), EveryCode.Select(code => T.Parse(code, null).GetHashCode()).Distinct().Count());

    [Fact]
    public void The_unspecified_code_is_empty_and_first()
    {
        T none = default;
        Assert.Equal("", none.ToString());
        Assert.True(none.TryFormat(Span<char>.Empty, out var charsWritten, default, null));
        Assert.True(none.TryFormat(Span<byte>.Empty, out var bytesWritten, default, null));
        Assert.Equal((0, 0), (charsWritten, bytesWritten));
        Assert.All(EveryCode, code => Assert.True(none < T.Parse(code, null)));
        Assert.Equal(none, default);
        Assert.False(none.Equals((object?)null));
        Assert.Equal(none.GetHashCode(), default(T).GetHashCode());
    }

    [Fact]
    public void Without_room_nothing_is_written()
    {
        var code = T.Parse(EveryCode.First(), null);
        var (letters, bytes) = (new char[1], new byte[1]);
        Assert.False(code.TryFormat(letters, out var charsWritten, default, null));
        Assert.False(code.TryFormat(bytes, out var bytesWritten, default, null));
        Assert.Equal((0, 0), (charsWritten, bytesWritten));
        Assert.Equal(('\0', (byte)0), (letters[0], bytes[0]));
    }

    [Fact]
    public void There_is_one_format()
    {
        var code = T.Parse(EveryCode.First(), null);
        Assert.Throws<FormatException>(() => code.ToString("G", null));
        Assert.Throws<FormatException>(() => code.TryFormat(new char[8], out _, "G", null));
        Assert.Throws<FormatException>(() => code.TryFormat(new byte[8], out _, "G", null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("ABCDE")]
    [InlineData("kz")]
    [InlineData("eur")]
    [InlineData("suhh")]
    [InlineData("Kz")]
    [InlineData("EUr")]
    [InlineData("K1")]
    [InlineData("EU1")]
    [InlineData("\u0410Z")] // Cyrillic A
    [InlineData("\u0410UD")]
    [InlineData("\uFF2B\uFF3A")] // full-width KZ
    [InlineData("\uFF25\uFF35\uFF32")]
    [InlineData("\uFF11\uFF12")] // full-width digits
    [InlineData("\u0141Z")] // its low byte is that of A
    [InlineData("\u0141UD")]
    [InlineData("@A")]
    [InlineData("[A[")]
    [InlineData(" KZ")]
    [InlineData("KZ ")]
    [InlineData("KZ\0")]
    [InlineData("KZ\0\0")]
    [InlineData("\ud83d\ude00")]
    public void What_is_not_a_code_is_refused_in_every_form(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.False(TryParseText<T>(text, out var fromText));
        Assert.False(T.TryParse(text.AsSpan(), null, out var fromLetters));
        Assert.False(T.TryParse(utf8, null, out var fromBytes));
        Assert.Equal((default, default, default), (fromText, fromLetters, fromBytes));
        Assert.Throws<FormatException>(() => ParseText<T>(text));
        Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null));
        Assert.Throws<FormatException>(() => T.Parse(utf8, null));
    }

    [Fact]
    public void Null_is_an_argument_error_and_no_code()
    {
        string? none = null;
        Assert.Throws<ArgumentNullException>(() => ParseText<T>(none!));
        Assert.False(TryParseText<T>(none, out _));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused()
    {
        byte[] text = [0xFF, 0xC3, 0x28];
        var message = Assert.Throws<FormatException>(() => T.Parse(text, null)).Message;
        Assert.StartsWith(@"'\uFFFD\uFFFD(' is not", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_repeats_only_a_short_escaped_excerpt()
    {
        var message = Assert.Throws<FormatException>(() => T.Parse("\u0410'\n" + EightMegabytes, null)).Message;
        Assert.StartsWith(@"'\u0410\u0027\u000AAAAAAAAAAAAAAAAAA...' is not a c", message, StringComparison.Ordinal);
        Assert.EndsWith("Its length in characters is 8388611.", message, StringComparison.Ordinal);
        Assert.Equal(message, Assert.Throws<FormatException>(() => T.Parse(Encoding.UTF8.GetBytes("\u0410'\n" + EightMegabytes), null)).Message);
    }

    [Fact]
    public void A_huge_text_is_refused_without_allocating_in_proportion()
    {
        var utf8 = Encoding.UTF8.GetBytes(EightMegabytes);
        Refuse();
        Assert.InRange(Allocated(Refuse), 1, 64 * 1024);
        Assert.Equal(0, Allocated(() => _ = TryParseText<T>(EightMegabytes, out _)));
        Assert.Equal(0, Allocated(() => _ = T.TryParse(utf8, null, out _)));

        void Refuse()
        {
            Assert.Throws<FormatException>(() => T.Parse(EightMegabytes, null));
            Assert.Throws<FormatException>(() => T.Parse(utf8, null));
        }
    }

    [Fact]
    public void Reading_and_writing_a_code_allocates_nothing()
    {
        var code = EveryCode.First();
        var (utf8, letters, bytes) = (Encoding.UTF8.GetBytes(code), new char[8], new byte[8]);
        Assert.Equal(0, Allocated(() =>
        {
            T.Parse(code.AsSpan(), null).TryFormat(letters, out _, default, null);
            T.Parse(utf8, null).TryFormat(bytes, out _, default, null);
        }));
    }

    /// <summary>Bytes that an action allocates on this thread once it has run before.</summary>
    protected static long Allocated(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>All texts of so many letters A to Z.</summary>
    protected static IEnumerable<string> Letters(int length) => length == 0
        ? [""]
        : Letters(length - 1).SelectMany(start => Enumerable.Range('A', 26).Select(letter => start + (char)letter));

    // Called on T itself, a string would become a span.
    private static TText ParseText<TText>(string text)
        where TText : IParsable<TText> => TText.Parse(text, null);

    private static bool TryParseText<TText>(string? text, out TText? code)
        where TText : IParsable<TText> => TText.TryParse(text, null, out code);
}
