using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// Takes case and diacritics from a name, so that "COTE D'IVOIRE" is "Côte d’Ivoire". It does without the platform's Unicode
/// normalization, which does nothing where globalization is invariant.
/// </summary>
internal static class NameFolding
{
    /// <summary>Longer than any name of a country in any form.</summary>
    public const int LongestText = 128;

    // Capital letters that Unicode decomposes into a letter and marks, with letters that differ by a stroke or a dot and with
    // typographic apostrophes, hyphens and spaces; below each, what is left without. Sorted.
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

    /// <summary>Folds a name.</summary>
    /// <param name="name">The name, in any case, with its marks precomposed or apart.</param>
    /// <param name="destination">Room for <see cref="LongestText"/> characters.</param>
    /// <returns>The number of characters written; 0 when the name is empty or too long to be one.</returns>
    public static int Fold(ReadOnlySpan<char> name, Span<char> destination)
    {
        if (name.Length > LongestText)
            return 0;
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

    /// <summary>Marks on Latin, Greek, Cyrillic and Arabic letters, the dot of Devanagari consonants, and the joiners that show nothing; not the vowels of Devanagari.</summary>
    private static bool IsMark(char character) => character is (>= '\u0300' and <= '\u036F') or (>= '\u064B' and <= '\u0655') or '\u0670' or '\u093C'
        || char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
