namespace Alliance.Core.TestData;

internal sealed partial class RandomSource
{
    private static readonly string[] English = ["alliance", "network", "accelerator", "licence", "research", "joint", "of", "for", "standards", "AI", "skills", "market"];
    private static readonly string[] German = ["Bündnis", "für", "künstliche", "Intelligenz", "Maßnahme", "Überprüfung", "gemäß", "Forschung"];
    private static readonly string[] Russian = ["альянс", "сеть", "искусственный", "интеллект", "страны", "развитие", "ёмкость", "рынок"];
    private static readonly string[] Chinese = ["人工智慧", "聯盟", "網路", "晶片"];

    /// <summary>What JSON escapes, what scripts and terminals stumble over, what takes two UTF-16 units, and neighbours of these in UTF-8.</summary>
    private static readonly string[] Awkward =
    [
        "\"quoted\"", "C:\\data\\new", "a/b", "line\nbreak", "carriage\r\nreturn", "tab\tstop", "\b\f", "\u0001\u001f", "\u007f", "\u2028", "\u2029",
        "\u2027\u202a", "…", "€", "ï", "😀", "🇰🇿", "👩‍🔬", "\U0010ffff", "<b>&amp;'+</b>", "\\u0041", "\ufeff",
    ];

    /// <summary>A phrase in a language, one in four with something awkward in it; never empty, no white space at its ends.</summary>
    public string Phrase(string language = "en")
    {
        string[] words = language switch { "ru" => Russian, "de" or "de-AT" => German, "zh-Hant" => Chinese, _ => English };
        string phrase = string.Join(' ', Several(From(2, 6), () => Pick(words)));
        return OnceIn(4) ? $"{phrase} {Pick(Awkward)} {Pick(words)}" : phrase;
    }

    /// <summary>A text of no stated language, of one, or of several.</summary>
    public LocalizedText Text() => Below(4) switch
    {
        0 => LocalizedText.Of(("en", Phrase()), ("ru", Phrase("ru"))),
        1 => LocalizedText.Of([.. PickSome(["de", "de-AT", "en", "pt-BR", "ru", "und", "zh-Hant"], 3).Select(language => (language, Phrase(language)))]),
        2 => Phrase("ru"),
        _ => Phrase(),
    };

    /// <summary>A text that every document has: Cyrillic, and something to escape.</summary>
    public LocalizedText AwkwardText() => LocalizedText.Of(("en", $"The \"{Pick(English)}\" \\ {Pick(Awkward)}"), ("ru", $"«{Pick(Russian)}»\u2028\u0001 😀"));

    public LocalizedText PerhapsText() => Sometimes() ? Text() : default;

    public string? PerhapsPhrase() => Sometimes() ? Phrase(Pick(["en", "de", "ru"])) : null;

    public string Language() => Pick(["en", "de", "ru", "pt-BR", "zh-Hant-TW"]);

    public string Url() => $"{Pick(["https", "http"])}://{Pick(["example.org", "xn--80ak6aa92e.com", "data.example.int:8443"])}/{Pick(English)}/{Below(10_000)}{Pick(["", "?q=a%20b&x=1", "#p7"])}";

    public string? PerhapsUrl() => Sometimes() ? Url() : null;
}
