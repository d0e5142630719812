using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// Finds the party that may have been meant by a text that is none, or that is a country without a present code: <c>KZ</c> and <c>alliance:KZ</c> are <c>country:KZ</c>,
/// <c>country:UK</c> is <c>country:GB</c>, <c>Alliance:BRICS</c> is <c>alliance:brics</c>, <c>other: Council of Europe</c> is <c>other:Council of Europe</c>.
/// </summary>
internal static class PartyCorrections
{
    private const string CountryPrefix = "country:";

    private static readonly PartyKind[] WithIds = [PartyKind.Alliance, PartyKind.Association, PartyKind.Company];

    /// <summary>Returns what may have been meant; nothing for a party whose text is right.</summary>
    public static Correction Of(string text)
    {
        if (PartyReference.TryParse(text, CultureInfo.InvariantCulture, out PartyReference party))
            return party.Country is { } country ? CountryCorrections.Of(country.ToString()).After(CountryPrefix) : KindOf(text, party);
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return Country(text);
        (string kind, string key) = (text[..colon], text[(colon + 1)..]);
        if (CountryCode.TryParse(key, out CountryCode code) && code.IsAssigned)
            return new([CountryPrefix + key]);
        return NearWords.Of(kind, VocabularyNames<PartyKind>.All) switch
        {
            ["country"] when Slug.IsSlug(key) && key.Length > 3 && CountryCorrections.Of(key).Values.Count == 0 =>
                new([.. WithIds.Select(other => $"{VocabularyNames<PartyKind>.Text(other)}:{key}")], "A country has a code of two letters; other parties have ids."),
            ["country"] => CountryCorrections.Of(key).After(CountryPrefix),
            [var near] when near != "other" => (Slug.IsSlug(key) ? new Correction([key]) : SlugCorrections.Of(key)).After($"{near}:"),
            ["other"] => Name("other", key),
            _ => Name(kind, key),
        };
    }

    /// <summary>A name may have space at its ends, or characters that a name does not have.</summary>
    private static Correction Name(string kind, string key)
    {
        string meant = $"{kind}:{PartyName.Corrected(key)}";
        return PartyReference.TryParse(meant, CultureInfo.InvariantCulture, out _) ? new([meant]) : Correction.None;
    }

    /// <summary>A text without a kind may be the code of a country.</summary>
    private static Correction Country(string text) =>
        (CountryCode.TryParse(text, out CountryCode code) && code.IsAssigned ? new([text]) : CountryCorrections.Of(text)).After(CountryPrefix);

    /// <summary>A kind that this version does not know may be a misspelt one.</summary>
    private static Correction KindOf(string text, PartyReference party)
    {
        if (party.Kind.IsKnown)
            return Correction.None;
        Correction kind = NearWords.InVocabulary(party.Kind.Text, [.. VocabularyNames<PartyKind>.All]);
        string key = text[party.Kind.Text.Length..];
        return kind with { Values = [.. kind.Values.Select(word => word + key).Where(meant => PartyReference.TryParse(meant, CultureInfo.InvariantCulture, out _))] };
    }
}
