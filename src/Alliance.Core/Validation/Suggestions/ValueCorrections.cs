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
            return CountryCorrections.Of(text);
        if (type == typeof(CurrencyCode))
            return CurrencyCorrections.Of(text);
        if (type == typeof(PartyReference))
            return PartyCorrections.Of(text);
        if (type == typeof(RecordReference))
            return AsciiText.CorrectionOf<RecordReference>(text);
        if (type == typeof(LocalDate))
            return WholeDay.CorrectionOf(text);
        if (type == typeof(PartialDate) || type == typeof(ValidityBound))
            return DateCorrections.Of(text);
        return IsId(type) ? OfId(type.GenericTypeArguments[0], text) : Correction.None;
    }

    /// <summary>Whether JSON of a kind can be the value of a member, as far as its first byte and, for a string, its text tell.</summary>
    public static bool Fits(MemberDescription member, byte first, string? text) => member.IsList ? first == '[' : Fits(member.ValueType, first, text);

    /// <summary>Whether JSON of a kind can be a value of a type, as far as its first byte and, for a string, its text tell.</summary>
    public static bool Fits(Type type, byte first, string? text)
    {
        if (type == typeof(ExchangeRatePoints))
            return first == '[';
        if (RecordModel.Find(type) is not null || type == typeof(Money) || type == typeof(Validity) || type == typeof(ExchangeRate))
            return first == '{';
        if (type == typeof(LocalizedText))
            return first is (byte)'{' or (byte)'"';
        if (type == typeof(decimal))
            return first is (byte)'-' or (>= (byte)'0' and <= (byte)'9');
        return type == typeof(bool) ? first is (byte)'t' or (byte)'f' : text is not null && IsReadable(type, text);
    }

    /// <summary>Whether a text is a value of a type whose values are strings in JSON.</summary>
    public static bool IsReadable(Type type, string text) =>
        IsTerm(type) || IsId(type) ? Slug.IsSlug(text)
        : type == typeof(CountryCode) ? CountryCode.TryParse(text, out _)
        : type == typeof(CurrencyCode) ? CurrencyCode.TryParse(text, out _)
        : type == typeof(PartyReference) ? PartyReference.TryParse(text, CultureInfo.InvariantCulture, out _)
        : type == typeof(RecordReference) ? RecordReference.TryParse(text, CultureInfo.InvariantCulture, out _)
        : type == typeof(ValidityBound) ? ValidityBound.TryParse(text, CultureInfo.InvariantCulture, out _)
        : type == typeof(PartialDate) ? PartialDate.TryParse(text, CultureInfo.InvariantCulture, out _)
        : type != typeof(LocalDate) || (PartialDate.TryParse(text, CultureInfo.InvariantCulture, out PartialDate date) && date.Precision == DatePrecision.Day);

    /// <summary>An id may be written like a reference, with the kind of its record: <c>alliance:brics</c> is <c>brics</c>.</summary>
    private static Correction OfId(Type record, string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || RecordModel.Find(record) is not { } description || !IsKind(text[..colon].Trim(), description.Kind))
            return SlugCorrections.Of(text);
        string id = text[(colon + 1)..];
        return Slug.IsSlug(id) ? new([id]) : SlugCorrections.Of(id);
    }

    private static bool IsKind(string word, RecordKind kind) =>
        word.Equals(VocabularyNames<RecordKind>.Text(kind), StringComparison.OrdinalIgnoreCase)
        || (kind == RecordKind.Association && word.Equals(VocabularyNames<PartyKind>.Text(PartyKind.Company), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a type is that of ids.</summary>
    public static bool IsId(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>);

    private static bool IsTerm(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Term<>);

    private static WordList? VocabularyOf(Type type) =>
        IsTerm(type) ? new WordList(type.GenericTypeArguments[0]) : null;
}
