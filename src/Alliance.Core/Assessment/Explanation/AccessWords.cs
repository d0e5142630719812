using System.Globalization;

namespace Alliance.Core;

/// <summary>The words of an explanation.</summary>
internal static class AccessWords
{
    private const int LongestList = 160;

    /// <summary>A word of a vocabulary, without hyphens.</summary>
    public static string Of<T>(Term<T> term)
        where T : struct, Enum => term.Text.Replace('-', ' ');

    public static string Of(AccessLevel level) => VocabularyNames<AccessLevel>.Text(level).Replace('-', ' ');

    /// <summary>Bounds, such as <c>no known constraint .. licence required</c>.</summary>
    public static string Of(AccessBounds bounds) => bounds.AreEqual ? Of(bounds.Certain) : $"{Of(bounds.Certain)} .. {Of(bounds.Possible)}";

    public static string Of(PolicyBounds policy) => policy.Mildest == policy.Strictest ? Of(policy.Mildest) : $"{Of(policy.Mildest)} .. {Of(policy.Strictest)}";

    /// <summary>An authority: the code of a country, or the key of an alliance in capitals.</summary>
    public static string Of(PartyReference authority) => authority.Kind == PartyKind.Alliance ? authority.Key.ToUpperInvariant() : authority.Key;

    public static string Of(Place? place) => place is { } given ? PlaceGaps.TextOf(given) : "a place not stated";

    public static string Of(bool truth) => truth ? "yes" : "no";

    /// <summary>A word for the truth of a condition.</summary>
    public static string Of(Truth truth) => truth switch
    {
        Truth.True => "yes",
        Truth.False => "no",
        _ => "open",
    };

    public static string Of(decimal figure) => figure.ToString(CultureInfo.InvariantCulture);

    /// <summary>An act, with its days.</summary>
    public static string Of(AssessedAct act)
    {
        List<string> said = [];
        Add("announced", act.Announced);
        Add("published", act.Published);
        Add("effective", act.EffectiveFrom);
        Add("repealed", act.Repealed);
        if (act.Confidence == Confidence.Likely)
            said.Add("likely");
        return said.Count == 0 ? act.Citation : $"{act.Citation} ({string.Join(", ", said)})";

        void Add(string word, PartialDate? date)
        {
            if (date is { IsDefault: false } day)
                said.Add($"{word} {day}");
        }
    }

    /// <summary>A text without the end of a long list in it.</summary>
    public static string Shortened(string text) =>
        text.Length <= LongestList ? text
        : text.LastIndexOfAny([',', ' '], LongestList) is var end and > 0 ? text[..end].TrimEnd(',', ' ') + ", ..."
        : text;

    /// <summary>A number with the form of a word that fits it.</summary>
    public static string Count(int count, string one, string several) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)}");

    private static string Of(ReviewPolicy policy) => policy == ReviewPolicy.Unspecified ? "none recorded" : VocabularyNames<ReviewPolicy>.Text(policy).Replace('-', ' ');
}
