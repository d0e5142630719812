using System.Text;
using CsCheck;

namespace Alliance.Core.Tests;

public sealed class CountryCatalogueTests
{
    private static readonly string[] Languages = ["de", "ru", "fr", "es", "pt", "zh", "ar", "hi", "fa", "id", "kk", "uz", "be", "tr", "sr"];
    private static readonly CountryCatalogue Iso = CountryCatalogue.Iso;

    [Fact]
    public void The_countries_are_those_of_the_file() => Assert.Equal(
        ReferenceRows.Of("countries.csv").Select(row => string.Join('|', row)),
        Iso.All.Select(country => $"{country.Code}|{country.Alpha2}|{country.Alpha3}|{country.Numeric:D3}|{country.Region:D3}|{country.CodeValidity}|{string.Join(' ', country.Successors)}|{country.Names.In("en")}"));

    [Fact]
    public void The_names_are_those_of_the_file() => Assert.All(ReferenceRows.Of("country_names.csv"), row =>
    {
        var names = Iso.Get(new CountryCode(row[0])).Names;
        Assert.Equal(16, names.Count);
        Assert.All(Languages.Zip(row.Skip(1)), name => Assert.Equal(name.Second.Length == 0 ? names.In("en") : name.Second, names.In(name.First)));
    });

    [Fact]
    public void The_reserved_codes_are_those_of_the_file() => Assert.Equal(
        ReferenceRows.Lines("country_reservations.csv"),
        CountryCatalogue.Reservations.Select(kept => $"{kept.Code},{Hyphenated(kept.Status)},{kept.Name}"));

    [Theory]
    [InlineData("KZ", CountryCodeStatus.Assigned)]
    [InlineData("SUHH", CountryCodeStatus.Former)]
    [InlineData("EU", CountryCodeStatus.ExceptionallyReserved)]
    [InlineData("UK", CountryCodeStatus.ExceptionallyReserved)]
    [InlineData("SU", CountryCodeStatus.ExceptionallyReserved)]
    [InlineData("YU", CountryCodeStatus.TransitionallyReserved)]
    [InlineData("RI", CountryCodeStatus.IndeterminatelyReserved)]
    [InlineData("WO", CountryCodeStatus.NotUsed)]
    [InlineData("XK", CountryCodeStatus.UserAssigned)]
    [InlineData("QM", CountryCodeStatus.UserAssigned)]
    [InlineData("QL", CountryCodeStatus.Unspecified)]
    [InlineData("AAAA", CountryCodeStatus.Unspecified)]
    public void Assigned_reserved_and_free_codes_are_told_apart(string code, CountryCodeStatus status) =>
        Assert.Equal(status, CountryCatalogue.StatusOf(new(code)));

    [Theory]
    [InlineData("KZ", "KZ")]
    [InlineData("KAZ", "KZ")]
    [InlineData("398", "KZ")]
    [InlineData("SUHH", "SUHH")]
    [InlineData("SUN", "SUHH")]
    [InlineData("Kazakhstan", "KZ")]
    [InlineData("kasachstan", "KZ")]
    [InlineData("КАЗАХСТАН", "KZ")]
    [InlineData("Қазақстан", "KZ")]
    [InlineData("COTE D'IVOIRE", "CI")]
    [InlineData("Côte d’Ivoire", "CI")]
    [InlineData("Co\u0302te d'Ivoire", "CI")] // the circumflex apart
    [InlineData("osterreich", "AT")]
    [InlineData("turkiye", "TR")]
    [InlineData("TÜRKİYE", "TR")]
    [InlineData("Brasilien", "BR")]
    [InlineData("भारत", "IN")]
    [InlineData("中国", "CN")]
    [InlineData("CS", "CSHH CSXX")] // two former countries
    [InlineData("SK", "SK")] // Sikkim once
    [InlineData("ATF", "TF")]
    [InlineData("MALI", "ML")]
    [InlineData("soviet union", "SUHH")]
    [InlineData("Конго", "CD CG")] // CD in Kazakh; in Russian both names begin with it
    [InlineData("congo", "CD CG")] // CG in Spanish; in English both names begin with it
    [InlineData("Конго - Киншаса", "CD")]
    [InlineData("Guinea", "GN")] // Guinea-Bissau is another country in every language
    [InlineData("Sudan", "SD")]
    [InlineData("Kazakh", "")] // not a part of a name
    [InlineData(" KZ", "KZ")]
    [InlineData("kaz\n", "")]
    [InlineData("kz", "")]
    [InlineData("", "")]
    [InlineData("КZ", "")] // Cyrillic К
    [InlineData("ＫＺ", "")] // full width
    [InlineData("３９８", "")] // full width
    [InlineData("+98", "")]
    [InlineData("XK", "")]
    public void A_code_or_name_is_found(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', Iso.FindAll(text).Select(country => country.Code)));

    [Fact]
    public void A_refusal_says_whether_nothing_fits_or_too_much()
    {
        Assert.Equal(CountryCode.KZ, Iso.Get("Kazakhstan").Code);
        Assert.StartsWith("'Atlantis' is not a code or name of this catalogue's countries.", Assert.Throws<KeyNotFoundException>(() => Iso.Get("Atlantis")).Message, StringComparison.Ordinal);
        Assert.Contains("is the code or name of several countries: CSHH, CSXX", Assert.Throws<KeyNotFoundException>(() => Iso.Get("CS")).Message, StringComparison.Ordinal);
        Assert.False(Iso.TryFind("CS", out _));
        Assert.Null(Iso.Find("CS"));
        Assert.Null(Iso.Find("Atlantis"));
        Assert.Throws<ArgumentNullException>(() => Iso.Find((string)null!));
        Assert.Throws<ArgumentNullException>(() => Iso.Get((string)null!));
    }

    [Theory]
    [InlineData("QQQ", "'QQQ' is not a code or name of this catalogue's countries.")]
    [InlineData("", "'' is not a code or name of this catalogue's countries. It is empty.")]
    [InlineData("kz", "'kz' is not a code or name of this catalogue's countries. Codes are written in capitals: KZ.")]
    [InlineData("kaz", "'kaz' is not a code or name of this catalogue's countries. Codes are written in capitals: KAZ.")]
    [InlineData("  ", "'  ' is not a code or name of this catalogue's countries. It consists of white space.")]
    [InlineData(" kz", "' kz' is not a code or name of this catalogue's countries. Codes are written in capitals: KZ.")]
    [InlineData("XK", "'XK' is not a code or name of this catalogue's countries. Its status in ISO 3166 is user-assigned.")]
    [InlineData("EU", "'EU' is not a code or name of this catalogue's countries. Its status in ISO 3166 is exceptionally-reserved.")]
    [InlineData("999", "'999' is not a code or name of this catalogue's countries. No country has this number.")]
    [InlineData("36", "'36' is not a code or name of this catalogue's countries. A numeric code has three digits.")]
    [InlineData("СN", "'\\u0421N' is not a code or name of this catalogue's countries.")] // the first letter is Cyrillic
    [InlineData("Казахстн", "'Казахстн' is not a code or name of this catalogue's countries. Did you mean Kazakhstan (KZ)?")]
    [InlineData("Cote d'Ivoir", "'Cote d'Ivoir' is not a code or name of this catalogue's countries. Did you mean Côte d’Ivoire (CI)?")]
    [InlineData("Atlan\u202Etis", "'Atlan\\u202etis' is not a code or name of this catalogue's countries.")]
    [InlineData("CS", "'CS' is the code or name of several countries: CSHH, CSXX. Use one of these codes.")]
    public void A_refusal_says_what_is_wrong_with_the_text_and_nothing_else(string text, string message) =>
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => Iso.Get(text)).Message);

    [Fact]
    public void A_refusal_of_a_long_text_says_that_it_is_longer_than_a_name() =>
        Assert.EndsWith("' is not a code or name of this catalogue's countries. It has 1000 characters, more than any name.", Assert.Throws<KeyNotFoundException>(() => Iso.Get(new string('K', 1000))).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_code_and_every_name_in_any_case_finds_its_country()
    {
        foreach (var country in Iso.All)
        {
            Assert.Equal([country], Iso.FindAll(country.Code.ToString()));
            foreach (var name in country.Names.Entries.Select(entry => entry.Text))
            {
                var found = Iso.FindAll(name);
                Assert.True(found.Contains(country) || (country.Code.IsFormer && country.Successors.Contains(Assert.Single(found).Code)), name);
                Assert.Equal(found, Iso.FindAll(name.ToUpperInvariant()));
                Assert.Equal(found, Iso.FindAll(name.ToLowerInvariant()));
            }
            if (country.Code.IsAssigned)
            {
                Assert.Equal([country], Iso.FindAll(country.Alpha3));
                Assert.Equal([country], Iso.FindAll($"{country.Numeric:D3}"));
            }
        }
    }

    /// <summary>
    /// A name is shared where it is a name of both countries, or where the name of one begins with it as a word in a language in which the other is called
    /// otherwise.
    /// </summary>
    [Fact]
    public void A_name_finds_every_country_that_it_means_in_any_language_and_no_other()
    {
        var withoutAliases = CountryCatalogue.Read(name => name == "country_aliases.csv" ? new MemoryStream([.. "code,alias,language,kind,days,source\n"u8]) : File.OpenRead(ReferenceRows.PathOf(name)));
        var names = Iso.All.SelectMany(country => country.Names.Entries, (country, name) => (Country: country, name.Language, Text: Folded(name.Text))).ToArray();
        var textOf = names.ToDictionary(name => (name.Country.Code, name.Language), name => name.Text);
        var byFirstWord = names.ToLookup(name => FirstWord(name.Text));
        List<string> shared = [];
        foreach (var (text, owners) in names.GroupBy(name => name.Text).Select(one => (one.Key, one.Select(name => name.Country).Distinct().ToArray())))
        {
            var others = byFirstWord[FirstWord(text)].Where(other => !owners.Contains(other.Country)
                && other.Text.StartsWith(text, StringComparison.Ordinal)
                && !char.IsLetter(other.Text[text.Length])
                && Array.TrueForAll(owners, owner => textOf.TryGetValue((owner.Code, other.Language), out var name) && name != text));
            Country[] expected = [.. owners.Concat(others.Select(other => other.Country)).Distinct().OrderBy(country => country.Code)];
            Assert.Equal(expected, withoutAliases.FindAll(text));
            if (expected.Length > 1)
                shared.Add($"{text}: {string.Join(' ', expected.Select(country => country.Code))}");
        }
        Assert.Equal(["CONGO: CD CG", "КОНГО: CD CG"], shared.Order(StringComparer.Ordinal));

        static string Folded(string text)
        {
            Span<char> key = stackalloc char[CountryNameKey.Capacity];
            return key[..CountryNameKey.Write(text, key)].ToString();
        }

        static string FirstWord(string text) => text.Split(' ')[0];
    }

    [Fact]
    public void The_order_of_own_entries_does_not_decide_which_names_are_shared()
    {
        Country One(string code, string english, string german) =>
            new() { Code = new(code), Alpha2 = new(code), Names = LocalizedText.Of(("en", english), ("de", german)) };
        Assert.Equal("XA XB", Codes(Iso.With(One("XA", "Westland", "Land"), One("XB", "Land East", "Ostland"))));
        Assert.Equal("XA XB", Codes(Iso.With(One("XB", "Westland", "Land"), One("XA", "Land East", "Ostland"))));

        static string Codes(CountryCatalogue catalogue) => string.Join(' ', catalogue.FindAll("land").Select(country => country.Code));
    }

    [Fact]
    public void A_text_of_8_MB_finds_nothing_and_costs_nothing()
    {
        var text = new string('K', 8 * 1024 * 1024);
        Assert.Empty(Iso.FindAll(text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(Iso.TryFind(text, out _));
        Assert.Throws<KeyNotFoundException>(() => Iso.Get(text));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 * 1024);
    }

    [Fact]
    public void No_text_makes_a_look_up_throw() => Gen.String.Sample(text => _ = Iso.FindAll(text));

    [Theory]
    [InlineData("CS", "1990-01-01", "CSHH")]
    [InlineData("CS", "2004-01-01", "CSXX")]
    [InlineData("CS", "2010-01-01", "")]
    [InlineData("AI", "1975-06-01", "AIDJ")]
    [InlineData("AI", "2020-01-01", "AI")]
    [InlineData("BQ", "1978-06-01", "BQAQ")]
    [InlineData("BQ", "2020-01-01", "BQ")]
    [InlineData("GE", "1978-06-01", "GEHH")]
    [InlineData("GE", "2020-01-01", "GE")]
    [InlineData("SK", "1974-12-31", "SKIN")]
    [InlineData("SK", "2020-01-01", "SK")]
    [InlineData("SU", "1980-01-01", "SUHH")]
    [InlineData("FR", "1970-01-01", "")] // before the first list
    public void An_alpha_2_code_meant_what_it_did_on_the_day(string alpha2, string day, string codes) =>
        Assert.Equal(codes, string.Join(' ', Iso.AssignmentsOf(new(alpha2), PartialDate.Parse(day).Earliest).Select(country => country.Code)));

    [Fact]
    public void Every_former_country_has_successors_and_they_end_in_countries_of_today() => Assert.All(
        Iso.All.Where(country => country.Code.IsFormer),
        country => Assert.All(country.Successors, next => Assert.True(next.IsAssigned || Iso.Get(next).Successors.All(last => last.IsAssigned))));

    [Fact]
    public void No_two_countries_had_one_alpha_2_code_but_on_the_day_of_the_change() => Assert.All(
        Iso.All.SelectMany(one => Iso.All.Where(other => other.Alpha2 == one.Alpha2 && other != one), (one, other) => (one, other)),
        pair => Assert.NotEqual(Truth.True, pair.one.CodeValidity.Covers(pair.other.CodeValidity.Start.Latest.Latest.PlusDays(1))));

    [Fact]
    public void The_regions_of_M49_are_a_tree_that_holds_every_country()
    {
        Assert.Equal(ReferenceRows.Lines("m49_regions.csv"), M49Region.All.Select(region => $"{region.Code:D3},{region.Parent:D3},{region.Name}"));
        Assert.Null(M49Region.Find(1)!.Parent);
        Assert.All(M49Region.All, region =>
        {
            Assert.True(M49Region.Find(1)!.Contains(region.Code));
            Assert.Equal(region.Code == 1, region.Parent is null);
            Assert.All(M49Region.All, other => Assert.False(other != region && region.Contains(other.Code) && other.Contains(region.Code)));
        });
        Assert.All(Iso.All, country => Assert.NotNull(M49Region.Find(country.Region)));
        var asia = Iso.CountriesIn(M49Region.Find(142));
        Assert.Equal((51, 60, 52), (asia.Count, Iso.CountriesIn(M49Region.Find(2)).Count, Iso.CountriesIn(M49Region.Find(419)).Count));
        Assert.Equal(asia, M49Region.All.Where(region => region.Parent == 142).SelectMany(part => Iso.CountriesIn(part)).OrderBy(country => country.Code));
        Assert.Empty(Iso.CountriesIn(M49Region.Find(-1)));
    }

    [Fact]
    public void An_entry_of_ones_own_is_known_to_its_catalogue_alone()
    {
        var mine = new Country { Code = new("XK"), Alpha2 = new("XK"), Names = LocalizedText.Of(("en", "Kosovo")) };
        Assert.Same(mine, Iso.With(mine).Get("kosovo"));
        Assert.Same(mine, Iso.With(mine).Get(mine.Code));
        Assert.False(Iso.TryFind(mine.Code, out _));
        Assert.Null(Iso.Find(mine.Code));
        Assert.Throws<KeyNotFoundException>(() => Iso.Get(mine.Code));
        Assert.Throws<ArgumentException>(() => Iso.With(new Country { Code = default, Alpha2 = mine.Code }));
    }

    private static string Hyphenated(CountryCodeStatus status) => status.ToString().Aggregate(
        new StringBuilder(),
        (text, letter) => (char.IsUpper(letter) && text.Length > 0 ? text.Append('-') : text).Append(char.ToLowerInvariant(letter)),
        text => text.ToString());
}
