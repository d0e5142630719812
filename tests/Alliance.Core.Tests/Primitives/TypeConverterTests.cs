using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace Alliance.Core.Tests.Primitives;

/// <summary>Values are read from and written to text by <see cref="TypeDescriptor"/>, as configuration and designers do it.</summary>
public sealed class TypeConverterTests
{
    public static TheoryData<Type, string> Texts => new()
    {
        { typeof(PartialDate), "2024-12" },
        { typeof(ValidityBound), "[2024-12-11..2025-11-11]" },
        { typeof(Validity), "2024-01-01/.." },
        { typeof(CountryCode), "KZ" },
        { typeof(CurrencyCode), "RUB" },
        { typeof(Money), "-1.50 EUR" },
        { typeof(RateLookup), "exact-day" },
        { typeof(RateLookup), "last-within-4-days" },
        { typeof(MoneyRounding), "none" },
        { typeof(MoneyRounding), "0.05 away-from-zero" },
        { typeof(RecordReference), "alliance:brics" },
        { typeof(PartyReference), "other:Council of Europe" },
        { typeof(Id<AiAlliance>), "brics" },
        { typeof(Id<Source>), "independent-2025" },
        { typeof(Term<MembershipStatus>), "partner" },
        { typeof(Term<MembershipStatus>), "friend-of-the-house" },
    };

    [Fact]
    public void Every_public_value_with_a_text_form_is_in_this_table() => Assert.Equal(
        typeof(PartialDate).Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>)))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal),
        Texts.Select(row => row.Data.Item1.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_value_is_read_from_its_text_and_written_back(Type type, string text)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(type);

        object? value = converter.ConvertFromInvariantString(text);

        Assert.IsType(type, value);
        Assert.Equal(text, $"{value}");
        Assert.Equal(text, converter.ConvertToInvariantString(value));
        Assert.Equal(text, converter.ConvertTo(null, new CultureInfo("") { DateTimeFormat = { DateSeparator = "!" } }, value, typeof(string)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Bad_text_is_a_format_error_in_the_words_of_the_value(Type type, string text)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(type);

        foreach (string bad in (string[])["", "?", $" {text}", $"{text}\n"])
        {
            var error = Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString(bad));
            Assert.Contains("not a", error.Message, StringComparison.OrdinalIgnoreCase);
            Assert.False(converter.IsValid(bad));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Only_text_is_converted(Type type, string text)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(type);

        Assert.True(converter.CanConvertFrom(typeof(string)) && converter.CanConvertTo(typeof(string)) && converter.IsValid(text));
        Assert.False(converter.CanConvertFrom(typeof(int)) || converter.CanConvertTo(typeof(int)));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(2024));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(null!));
    }

    [Fact]
    public void Every_word_of_every_enumeration_is_read_and_its_name_in_code_in_any_case()
    {
        foreach (Type vocabulary in typeof(PartialDate).Assembly.GetExportedTypes().Where(type => type.IsEnum))
        {
            TypeConverter converter = TypeDescriptor.GetConverter(vocabulary);
            foreach (object value in Enum.GetValues(vocabulary))
            {
                string word = JsonSerializer.Serialize(value, vocabulary).Trim('"'), name = $"{value}";
                Assert.Equal([value, value, value], new[] { word.Length > 0 ? word : name, name, name.ToUpperInvariant() }.Select(text => converter.ConvertFromInvariantString(text)));
                Assert.Equal(value, converter.ConvertFromInvariantString(converter.ConvertToInvariantString(value)!));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("likely, disputed")]
    [InlineData(" likely")]
    [InlineData("possible\u001b")]
    public void What_is_no_word_is_refused_with_those_that_are(string text)
    {
        var error = Assert.Throws<FormatException>(() => TypeDescriptor.GetConverter(typeof(Confidence)).ConvertFromInvariantString(text));
        Assert.Equal($"\"{text.Replace("\u001b", "\\u001b", StringComparison.Ordinal)}\" is none of the words allowed here: confirmed, likely, unverified, disputed, refuted.", error.Message);
    }

    [Fact]
    public void An_empty_text_is_no_value_where_none_is_needed()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(Id<AiAlliance>?));
        Assert.Null(converter.ConvertFromInvariantString(""));
        Assert.Equal(new Id<AiAlliance>("brics"), converter.ConvertFromInvariantString("brics"));
    }

    [Fact]
    public void Every_date_and_validity_comes_back() => Gen.Select(Gens.AnyDate, Gens.AnyValidity).Sample((date, validity) =>
        ComesBack(date) && ComesBack(validity) && ComesBack(validity.Start) && ComesBack(validity.End));

    private static bool ComesBack<T>(T value) where T : struct
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
        return converter.ConvertFromInvariantString(converter.ConvertToInvariantString(value)!) is T read && read.Equals(value);
    }
}
