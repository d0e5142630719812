using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>Finds what may have been meant by a value that is a string, from the type that the model gives it.</summary>
internal static class ValueCorrections
{
    /// <summary>Returns what may have been meant; nothing for a value that is right by itself.</summary>
    public static Correction Of(Type type, string text)
    {
        if (VocabularyOf(type) is { } vocabulary)
            return vocabulary.CorrectionOf(text);
        if (type == typeof(CountryCode))
            return CountrySlips.Of(text);
        if (type == typeof(CurrencyCode))
            return CurrencySlips.Of(text);
        if (type == typeof(PartyReference))
            return PartySlips.Of(text);
        if (type == typeof(RecordReference))
            return AsciiText.CorrectionOf<RecordReference>(text);
        if (type == typeof(LocalDate) || type == typeof(PartialDate) || type == typeof(ValidityBound))
            return DateSlips.Of(text);
        return IsId(type) ? SlugSlips.Of(text) : Correction.None;
    }

    /// <summary>Whether JSON of a kind can be the value of a member, as far as its first byte and, for a string, its text tell.</summary>
    public static bool Fits(MemberDescription member, byte first, string? text)
    {
        if (member.IsList || member.ValueType == typeof(ExchangeRatePoints))
            return first == '[';
        if (member.IsRecord || member.ValueType == typeof(Money) || member.ValueType == typeof(Validity))
            return first == '{';
        if (member.ValueType == typeof(LocalizedText))
            return first is (byte)'{' or (byte)'"';
        if (member.ValueType == typeof(decimal))
            return first is (byte)'-' or (>= (byte)'0' and <= (byte)'9');
        return member.ValueType == typeof(bool) ? first is (byte)'t' or (byte)'f' : text is not null && IsReadable(member.ValueType, text);
    }

    private static bool IsReadable(Type type, string text) =>
        VocabularyOf(type) is not null || IsId(type) ? Slug.IsSlug(text)
        : type == typeof(CountryCode) ? CountryCode.TryParse(text, out _)
        : type == typeof(CurrencyCode) ? CurrencyCode.TryParse(text, out _)
        : type == typeof(PartyReference) ? PartyReference.TryParse(text, CultureInfo.InvariantCulture, out _)
        : type == typeof(RecordReference) ? RecordReference.TryParse(text, CultureInfo.InvariantCulture, out _)
        : type == typeof(PartialDate) ? PartialDate.TryParse(text, CultureInfo.InvariantCulture, out _)
        : type != typeof(LocalDate) || (PartialDate.TryParse(text, CultureInfo.InvariantCulture, out PartialDate date) && date.Precision == DatePrecision.Day);

    private static bool IsId(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>);

    private static WordList? VocabularyOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Term<>) ? new WordList(type.GenericTypeArguments[0]) : null;
}
