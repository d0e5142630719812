using System.Buffers;
using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// Removes differences of case and diacritics from names, so that "COTE D'IVOIRE" matches "Côte d’Ivoire". It does not use the platform's
/// Unicode normalization, which has no effect in globalization-invariant mode.
/// </summary>
internal static class NameFolding
{
    /// <summary>The maximum length of a name in characters; no country has a longer name in any form.</summary>
    public const int LongestText = 128;

    /// <summary>The number of characters that a buffer for a folded name needs: no character is replaced by more than two, and the last needs room for two.</summary>
    public const int LongestFolded = (2 * LongestText) + 2;

    // Capital letters that Unicode decomposes into a letter and marks, letters that differ by a stroke or a dot, and typographic
    // apostrophes, hyphens and spaces, in sorted order. Plain contains, at the same index, the character that replaces each of them.
    private const string Marked =
        "`\u00a0ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİıĴĶĹĻĽŁŃŅŇŌŎŐŔŖŘŚŜŞŠŢŤŦŨŪŬ"
        + "ŮŰŲŴŶŸŹŻŽƠƯǍǏǑǓǕǗǙǛǞǠǢǦǨǪǬǮǰǴǸǺǼǾȀȂȄȆȈȊȌȎȐȒȔȖȘȚȞȦȨȪȬȮȰȲʻʼʾʿ΅ΆΈΉΊΌΎΏΐΪΫΰϓϔЀЁЃЇЌЍЎ"
        + "ЙѶӁӐӒӖӚӜӞӢӤӦӪӬӮӰӲӴӸآأؤإئۀۂۓऩऱऴक़ख़ग़ज़ड़ढ़फ़य़ḀḂḄḆḈḊḌḎḐḒḔḖḘḚḜḞḠḢḤḦḨḪḬḮḰḲḴḶḸḺḼḾṀṂṄṆṈṊṌṎṐṒ"
        + "ṔṖṘṚṜṞṠṢṤṦṨṪṬṮṰṲṴṶṸṺṼṾẀẂẄẆẈẊẌẎẐẒẔẖẗẘẙẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴ"
        + "ỶỸ‐‑–‘’";

    private const string Plain =
        "' AAAAAACEEEEIIIINOOOOOOUUUUYAAACCCCDDEEEEEGGGGHHIIIIIIJKLLLLNNNOOORRRSSSSTTTUUU"
        + "UUUWYYZZZOUAIOUUUUUAAÆGKOOƷjGNAÆØAAEEIIOORRUUSTHAEOOOOY''''¨ΑΕΗΙΟΥΩιΙΥυϒϒЕЕГІКИУ"
        + "ИѴЖААЕӘЖЗИИОӨЭУУУЧЫااوايەہےनरळकखगजडढफयABBBCDDDDDEEEEEFGHHHHHIIKKKLLLLMMMNNNNOOOO"
        + "PPRRRRSSSSSTTTTUUUUUVVWWWWWXXYZZZhtwyAAAAAAAAAAAAEEEEEEEEIIOOOOOOOOOOOOUUUUUUUYY"
        + "YY---''";

    /// <summary>Folds a name of a country.</summary>
    /// <param name="name">The name, in upper or lower case, with precomposed or separate marks.</param>
    /// <param name="destination">The buffer, with room for <see cref="LongestFolded"/> characters.</param>
    /// <returns>The number of characters written; 0 when the name is empty or too long.</returns>
    public static int Fold(ReadOnlySpan<char> name, Span<char> destination) => name.Length > LongestText ? 0 : FoldInto(name, destination);

    /// <summary>Folds a text of any length in the same way.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The folded text; empty if the text consists of marks.</returns>
    public static string Fold(string text)
    {
        // No character is replaced by more than two.
        char[] folded = ArrayPool<char>.Shared.Rent((text.Length + 1) * 2);
        string result = new(folded, 0, FoldInto(text, folded));
        ArrayPool<char>.Shared.Return(folded);
        return result;
    }

    /// <summary>Whether a character ends a word in a folded name. The vowel signs of Devanagari do not.</summary>
    public static bool IsBetweenWords(char character) => char.IsWhiteSpace(character) || char.IsPunctuation(character);

    private static int FoldInto(ReadOnlySpan<char> name, Span<char> destination)
    {
        var length = 0;
        foreach (var character in name)
        {
            if (IsMark(character))
                continue;
            var capital = char.ToUpperInvariant(character);
            var second = '\0';
            (capital, second) = capital switch
            {
                'ß' or 'ẞ' => ('S', 'S'),
                'Æ' => ('A', 'E'),
                'Œ' => ('O', 'E'),
                _ => (Marked.AsSpan().BinarySearch<char, char>(capital) is var place and >= 0 ? Plain[place] : capital, second),
            };
            if (length + 2 > destination.Length)
                return 0;
            destination[length++] = capital;
            if (second != '\0')
                destination[length++] = second;
        }
        return length;
    }

    /// <summary>
    /// Whether a character is a mark on a Latin, Greek, Cyrillic or Arabic letter, the dot of Devanagari consonants, or an invisible format character.
    /// The vowel signs of Devanagari are not removed.
    /// </summary>
    private static bool IsMark(char character) => character is (>= '\u0300' and <= '\u036F') or (>= '\u064B' and <= '\u0655') or '\u0670' or '\u093C'
        || char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
