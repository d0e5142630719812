using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>Reads and writes the values of the model that are not records.</summary>
/// <remarks>The methods that read are not inlined, for the reason given at <see cref="TextSource"/>.</remarks>
internal static partial class JsonValues
{
    internal static readonly MemberNames ValidityMembers = MemberNames.OfClosed(required: 0b00, "from", "until");
    internal static readonly MemberNames MoneyMembers = MemberNames.OfClosed(required: 0b11, "amount", "currency");
    internal static readonly MemberNames ExchangeRateMembers = MemberNames.OfClosed(required: 0b11, "day", "rate");

    /// <summary>Reads a value from its text form.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T ReadText<T>(ref TextSource source) where T : struct, IUtf8SpanParsable<T>
    {
        long position = source.Position;
        ReadOnlySpan<byte> text = source.ReadText();
        return T.TryParse(text, null, out T value) ? value : throw JsonErrors.Refused<T>(position, text);
    }

    /// <inheritdoc cref="ReadText"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T ReadAscii<T>(ref TextSource source) where T : struct, IAsciiText<T>, IUtf8SpanParsable<T>
    {
        long position = source.Position;
        ReadOnlySpan<byte> text = source.ReadText();
        return text.Length <= T.LongestText && T.TryRead(text, out T value, out _) ? value : throw JsonErrors.Refused<T>(position, text);
    }

    /// <summary>Reads an id, whose string is shared with other occurrences in the text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Id<T> ReadId<T>(ref TextSource source) where T : class
    {
        long position = source.Position;
        ReadOnlySpan<byte> text = source.ReadText();
        return source.Slug(text) is { } slug ? Id<T>.Trusted(slug) : throw JsonErrors.Refused<Id<T>>(position, text);
    }

    /// <summary>Reads a party, the string of whose key is shared with other occurrences in the text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static PartyReference ReadPartyReference(ref TextSource source)
    {
        long position = source.Position;
        ReadOnlySpan<byte> text = source.ReadText();
        int colon = text.IndexOf((byte)':');
        if (colon > 0 && VocabularyNames<PartyKind>.Words.Find(text[..colon]) is { } word && new Term<PartyKind>(word) is var kind && kind != PartyKind.Other)
        {
            ReadOnlySpan<byte> key = text[(colon + 1)..];
            if ((kind == PartyKind.Country ? LetterPair.Capital(key) : source.Slug(key)) is { } known)
                return PartyReference.Trusted(kind, known);
        }
        return PartyReference.TryParse(text, null, out PartyReference value) ? value : throw JsonErrors.Refused<PartyReference>(position, text);
    }

    /// <summary>Reads a reference, the string of whose key is shared with other occurrences in the text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static RecordReference ReadRecordReference(ref TextSource source)
    {
        long position = source.Position;
        ReadOnlySpan<byte> text = source.ReadText();
        int colon = text.IndexOf((byte)':');
        return colon > 0 && VocabularyNames<RecordKind>.Words.TryRead(text[..colon], out Word? kind, out _) && source.Slug(text[(colon + 1)..]) is { } key
            ? RecordReference.Trusted(new(kind), key)
            : throw JsonErrors.Refused<RecordReference>(position, text);
    }

    /// <summary>Reads a word of a vocabulary, known or not; <see langword="null"/> for a word that means the same as leaving the member out.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Word? ReadWord(ref TextSource source, WordList vocabulary)
    {
        long position = source.Position;
        ReadOnlySpan<byte> text = source.ReadText();
        return text.Length <= Slug.Longest && vocabulary.TryRead(text, out Word? word, out _) ? word : throw new JsonReadException(position, JsonErrors.NoTerm(text, vocabulary), JsonMistake.Word);
    }

    /// <exception cref="JsonWriteException">The word is that of an unspecified value, which cannot be read.</exception>
    public static void WriteWord(ref JsonSink sink, Word? word, WordList vocabulary)
    {
        if (word is { IsKnown: false })
        {
            sink.String(word.Text);
            return;
        }
        ReadOnlySpan<byte> text = word is null ? vocabulary.Utf8Of(0) : word.Utf8;
        JsonWriteException.RequireStated(text.Length);
        sink.Word(text);
    }

    /// <summary>Reads the version of the format of a dataset. A later one with the same major number is accepted; its additions are unknown members.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string ReadSchemaVersion(ref TextSource source)
    {
        long position = source.Position;
        string text = source.ReadString();
        if (text == AllianceDataset.CurrentSchemaVersion)
            return AllianceDataset.CurrentSchemaVersion;
        if (!SchemaVersion.TryParse(text, out SchemaVersion version))
            throw new JsonReadException(position, $"{JsonErrors.Excerpt(Encoding.UTF8.GetBytes(text))} is not a version of the format; a version has the form 1.0.", JsonMistake.Form);
        return version.Major == SchemaVersion.CurrentMajor
            ? text
            : throw new JsonReadException(position, $"This is format {text}; this version of the library reads {SchemaVersion.CurrentMajor}.x.", JsonMistake.OtherVersion);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static decimal ReadDecimal(ref TextSource source)
    {
        long position = source.Position;
        return JsonNumber.TryRead(source.ReadNumber(), out decimal value, out string? error) ? value : throw new JsonReadException(position, error, JsonMistake.Number);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static LocalDate ReadLocalDate(ref TextSource source)
    {
        long position = source.Position;
        ReadOnlySpan<byte> text = source.ReadText();
        return WholeDay.TryRead(text, out LocalDate day) ? day : throw new JsonReadException(position, WholeDay.Refused(text).Message, JsonMistake.Date);
    }

    public static void WriteLocalDate(ref JsonSink sink, LocalDate value) => sink.Ascii(PartialDate.TryFrom(value, out PartialDate day)
        ? day
        : throw new JsonWriteException($"{NodaTime.Text.LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso))} is outside the years 1 to 9999."));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static LocalizedText ReadLocalizedText(ref TextSource source)
    {
        if (source.Token == JsonTokenType.String)
            return source.ReadString();
        if (source.Token != JsonTokenType.StartObject)
            throw JsonErrors.WrongToken(ref source, "a text: a string, or an object of texts by language");
        ValueListBuilder<LocalizedText.Entry> entries = default;
        LanguageSet languages = default;
        int start = source.BeginObject();
        while (source.TryLanguage(out string? language) || TryOtherLanguage(ref source, out language))
        {
            if (!languages.Add(language))
                throw SameLanguage(ref source, start, language);
            entries.Add(new(language, source.ReadString()));
        }
        return LocalizedText.TryFromArray(entries.ToArray(), out LocalizedText text) && text.IsEmpty ? LocalizedText.GivenWithoutTexts : text;
    }

    private static JsonReadException SameLanguage(ref TextSource source, int start, string language)
    {
        IReadOnlyList<Range> names = JsonErrors.NamesIn(source.Text, start);
        ReadOnlySpan<byte> second = Encoding.UTF8.GetBytes(language), first = second;
        foreach (Range name in names.Reverse())
        {
            // The name of the current member is the second one; of those before it, the first is named.
            if (name.Start.Value - 1 == source.NamePosition)
                second = source.Text[name];
            if (name.Start.Value - 1 < source.NamePosition && source.Language(source.Text[name]) == language)
                first = source.Text[name];
        }
        return JsonErrors.SameLanguage(source.NamePosition, first, second);
    }

    private static bool TryOtherLanguage(ref TextSource source, [NotNullWhen(true)] out string? language)
    {
        language = null;
        if (!source.NextMember(out ReadOnlySpan<byte> name))
            return false;
        language = source.Language(name) ?? throw JsonErrors.NoLanguage(source.NamePosition, name);
        return true;
    }

    public static void WriteLocalizedText(ref JsonSink sink, LocalizedText value)
    {
        if (value.Plain is { } plain)
        {
            sink.String(plain);
            return;
        }
        sink.BeginObject();
        foreach (LocalizedText.Entry entry in value.Entries)
        {
            sink.PlainName(entry.Language);
            sink.String(entry.Text);
        }
        sink.EndObject();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Validity ReadValidity(ref TextSource source)
    {
        ValidityBound from = ValidityBound.Unknown, until = ValidityBound.Open;
        OpenRecord ends = source.BeginRecord();
        for (int member; (member = source.NextMember(ValidityMembers, ref ends)) >= 0;)
        {
            switch (member)
            {
                case 0: from = ReadAscii<ValidityBound>(ref source); break;
                default: until = ReadAscii<ValidityBound>(ref source); break;
            }
        }
        return new(from, until);
    }

    public static void WriteValidity(ref JsonSink sink, Validity value)
    {
        sink.BeginObject();
        if (value.Start != ValidityBound.Unknown)
        {
            sink.Name("\"from\":"u8);
            sink.Ascii(value.Start);
        }
        if (value.End != ValidityBound.Open)
        {
            sink.Name("\"until\":"u8);
            sink.Ascii(value.End);
        }
        sink.EndObject();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Money ReadMoney(ref TextSource source)
    {
        decimal amount = 0;
        CurrencyCode currency = default;
        OpenRecord money = source.BeginRecord();
        for (int member; (member = source.NextMember(MoneyMembers, ref money)) >= 0;)
        {
            switch (member)
            {
                case 0: amount = ReadDecimal(ref source); break;
                default: currency = ReadText<CurrencyCode>(ref source); break;
            }
        }
        return new(amount, currency);
    }

    public static void WriteMoney(ref JsonSink sink, Money value)
    {
        sink.BeginObject();
        sink.Name("\"amount\":"u8);
        sink.Number(value.Amount);
        sink.Name("\"currency\":"u8);
        sink.Text(value.Currency);
        sink.EndObject();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ExchangeRate ReadExchangeRate(ref TextSource source)
    {
        LocalDate day = default;
        decimal rate = 0;
        OpenRecord point = source.BeginRecord();
        for (int member; (member = source.NextMember(ExchangeRateMembers, ref point)) >= 0;)
        {
            switch (member)
            {
                case 0: day = ReadLocalDate(ref source); break;
                default: rate = ReadDecimal(ref source); break;
            }
        }
        return new(day, rate);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ExchangeRatePoints ReadExchangeRatePoints(ref TextSource source)
    {
        ExchangeRatePointsBuilder points = default;
        source.BeginArray();
        while (source.NextElement())
        {
            ExchangeRate point = ReadExchangeRate(ref source);
            points.Add(point.Day, point.Rate);
        }
        return points.ToPoints();
    }

    public static void WriteExchangeRatePoints(ref JsonSink sink, ExchangeRatePoints value)
    {
        sink.BeginArray();
        foreach (ExchangeRate point in value)
        {
            sink.Element();
            WriteExchangeRate(ref sink, point);
        }
        sink.EndArray();
    }

    public static void WriteExchangeRate(ref JsonSink sink, ExchangeRate value)
    {
        sink.BeginObject();
        sink.Name("\"day\":"u8);
        WriteLocalDate(ref sink, value.Day);
        sink.Name("\"rate\":"u8);
        sink.Number(value.Rate);
        sink.EndObject();
    }
}
