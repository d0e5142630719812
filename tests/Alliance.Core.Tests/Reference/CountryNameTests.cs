using CsCheck;

namespace Alliance.Core.Tests;

/// <summary>The names that files carry: aliases, differences of spelling, former names, and suggestions for what is not found.</summary>
public sealed class CountryNameTests
{
    /// <summary>The names that mean several countries.</summary>
    private static readonly Dictionary<string, string> Ambiguous = new(StringComparer.Ordinal)
    {
        ["Congo"] = "CD CG",
        ["Конго"] = "CD CG",
        ["الكونغو"] = "CD CG",
        ["刚果"] = "CD CG",
        ["Kongo"] = "CD CG",
        ["Korea"] = "KP KR",
        ["Corée"] = "KP KR",
        ["Corea"] = "KP KR",
        ["Корея"] = "KP KR",
        ["كوريا"] = "KP KR",
        ["Virgin Islands"] = "VG VI",
    };

    private static readonly CountryCatalogue Iso = CountryCatalogue.Iso;

    /// <summary>The code and the short name in one of the six languages of the United Nations, of each member and observer.</summary>
    public static TheoryData<string, string> NamesOfTheUnitedNations { get; } =
        [.. UnitedNations().SelectMany(row => row.Skip(1).Distinct(), (row, name) => (row[0], name))];

    [Theory]
    [MemberData(nameof(NamesOfTheUnitedNations))]
    public void The_short_names_of_the_United_Nations_are_found_or_ambiguous(string code, string name)
    {
        var found = Codes(name);
        if (found != code)
            Assert.Equal(Ambiguous[name.Split(" (")[0]], found);
        Assert.Contains(code, found, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_holds_all_members_and_observers_of_the_United_Nations_in_six_languages()
    {
        string[][] rows = [.. UnitedNations()];
        Assert.Equal(193 + 2, rows.Select(row => row[0]).Distinct().Count());
        Assert.All(rows, row => Assert.Equal(7, row.Count(field => field.Length > 0)));
    }

    [Fact]
    public void The_aliases_are_those_of_the_file() => Assert.Equal(
        ReferenceRows.Of("country_aliases.csv").Select(row => string.Join('|', row)),
        Iso.Aliases.Select(alias => $"{alias.Code}|{alias.Name}|{alias.Language}|{Vocabulary.WordOf(alias.Kind)}|{alias.Validity}|{alias.Source?.Id}"));

    [Fact]
    public void No_alias_means_two_countries_unless_it_is_listed_as_ambiguous()
    {
        Assert.All(Iso.Aliases, alias => Assert.Equal(Ambiguous.GetValueOrDefault(alias.Name, alias.Code.ToString()), Codes(alias.Name)));
        Assert.All(Ambiguous, name => Assert.Equal(name.Value, Codes(name.Key)));
    }

    [Fact]
    public void No_alias_repeats_another_or_a_name()
    {
        var keys = Iso.Aliases.Select(alias => $"{alias.Code} {Key(alias.Name)}").ToArray();
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Empty(keys.Intersect(Iso.All.SelectMany(country => country.Names.Entries, (country, name) => $"{country.Code} {Key(name.Text)}")));
    }

    [Theory]
    [InlineData("AE", "UAE|United Arab Emirates (the)|U.A.E.")]
    [InlineData("BA", "Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia & Herzegovina|Bosnia")]
    [InlineData("BN", "Brunei Darussalam|Brunei")]
    [InlineData("BO", "Bolivia (Plurinational State of)|Bolivia, Plurinational State of")]
    [InlineData("BS", "Bahamas, The|The Bahamas|Bahamas")]
    [InlineData("CD", "DRC|DR Congo|Congo, Dem. Rep.|Congo (Kinshasa)|Democratic Republic of the Congo|Congo, the Democratic Republic of the")]
    [InlineData("CG", "Congo, Rep.|Republic of the Congo|Republic of Congo|Congo (Brazzaville)")]
    [InlineData("CI", "Ivory Coast|Cote d'Ivoire|Côte d’Ivoire|Cote dIvoire")]
    [InlineData("CN", "People's Republic of China|PRC|China (People's Republic of)")]
    [InlineData("CV", "Cabo Verde|Cape Verde")]
    [InlineData("CZ", "Czech Republic|Czechia")]
    [InlineData("EG", "Egypt, Arab Rep.|Arab Republic of Egypt")]
    [InlineData("FM", "Micronesia, Fed. Sts.|Micronesia (Federated States of)|Micronesia")]
    [InlineData("GB", "UK|U.K.|Great Britain|United Kingdom of Great Britain and Northern Ireland")]
    [InlineData("GM", "Gambia, The|The Gambia")]
    [InlineData("HK", "Hong Kong|Hong Kong SAR, China|Hong Kong, China|China, Hong Kong Special Administrative Region")]
    [InlineData("IR", "Iran, Islamic Rep.|Iran (Islamic Republic of)|Islamic Republic of Iran")]
    [InlineData("KG", "Kyrgyz Republic|Kyrgyzstan")]
    [InlineData("KN", "St. Kitts and Nevis|Saint Kitts & Nevis")]
    [InlineData("KP", "Korea, Dem. People's Rep.|Korea, Democratic People's Republic of|DPRK|Democratic People's Republic of Korea")]
    [InlineData("KR", "Korea, Rep.|Korea, Republic of|Republic of Korea|Korea (the Republic of)|South Korea")]
    [InlineData("LA", "Lao PDR|Lao People's Democratic Republic|Laos")]
    [InlineData("LC", "St. Lucia|St Lucia|Saint Lucia|Sainte-Lucie|Ste Lucie")]
    [InlineData("MD", "Moldova, Republic of|Republic of Moldova")]
    [InlineData("MF", "Saint Martin (French part)")]
    [InlineData("MK", "Macedonia|North Macedonia|The former Yugoslav Republic of Macedonia|FYROM")]
    [InlineData("MM", "Burma|Myanmar")]
    [InlineData("MO", "Macao|Macau|Macao SAR, China")]
    [InlineData("NL", "The Netherlands|Holland|Netherlands (Kingdom of the)")]
    [InlineData("PS", "Palestine|State of Palestine|Palestine, State of|West Bank and Gaza|Palestinian Territory, Occupied")]
    [InlineData("RU", "Russian Federation|the Russian Federation|Russia|РФ")]
    [InlineData("SK", "Slovak Republic|Slovakia")]
    [InlineData("ST", "Sao Tome and Principe|São Tomé & Príncipe")]
    [InlineData("SY", "Syrian Arab Republic|Syria")]
    [InlineData("SZ", "Swaziland|Eswatini|eSwatini")]
    [InlineData("TL", "East Timor|Timor Leste|Timor-Leste")]
    [InlineData("TR", "Turkey|Türkiye|Turkiye")]
    [InlineData("TT", "Trinidad and Tobago|Trinidad & Tobago")]
    [InlineData("TW", "Taiwan, Province of China|Chinese Taipei|Taiwan, China")]
    [InlineData("TZ", "Tanzania, United Republic of|United Republic of Tanzania|Tanzania")]
    [InlineData("US", "USA|U.S.A.|United States of America|U.S.|usa")]
    [InlineData("VA", "Holy See|Holy See (Vatican City State)|Vatican")]
    [InlineData("VC", "St. Vincent and the Grenadines|Saint Vincent & Grenadines")]
    [InlineData("VE", "Venezuela, RB|Venezuela (Bolivarian Republic of)")]
    [InlineData("VG", "British Virgin Islands|Virgin Islands (British)|Virgin Islands, British")]
    [InlineData("VI", "Virgin Islands (U.S.)|United States Virgin Islands|Virgin Islands, U.S.")]
    [InlineData("VN", "Viet Nam|Vietnam|Socialist Republic of Viet Nam")]
    [InlineData("YE", "Yemen, Rep.|Republic of Yemen")]
    [InlineData("SUHH", "USSR|Soviet Union|Union of Soviet Socialist Republics")]
    public void A_usual_name_is_found(string code, string names) => Assert.All(names.Split('|'), name => Assert.Equal(code, Codes(name)));

    [Theory]
    [InlineData("St. Kitts & Nevis", "KN")]
    [InlineData("Saint Kitts and Nevis", "KN")]
    [InlineData("ST.LUCIA", "LC")]
    [InlineData("The Bahamas", "BS")]
    [InlineData("Bahamas (the)", "BS")]
    [InlineData("Democratic Republic of Congo", "CD")]
    [InlineData("l'Albanie", "AL")]
    [InlineData("L’Albanie", "AL")]
    [InlineData("Albanie (l')", "AL")]
    [InlineData("la République du Kenya", "KE")]
    [InlineData("los Países Bajos", "NL")]
    [InlineData("El Salvador", "SV")]
    [InlineData("Cote d'Ivoire", "CI")]
    [InlineData("Cote d`Ivoire", "CI")]
    [InlineData(" Viet Nam ", "VN")]
    [InlineData("\tViet \u00a0 Nam\r\n", "VN")]
    [InlineData("Guinea\u2010Bissau", "GW")]
    [InlineData("Guinea\u2011Bissau", "GW")]
    [InlineData("Guinea\u2013Bissau", "GW")]
    [InlineData("Guinea\u2014Bissau", "GW")]
    [InlineData("Guinea\u2212Bissau", "GW")]
    [InlineData("guinea bissau", "GW")]
    [InlineData("Korea Republic of", "KR")]
    [InlineData("u. k.", "GB")]
    [InlineData("the", "")]
    [InlineData("(the)", "")]
    [InlineData("& (", "")]
    [InlineData("la", "")]
    [InlineData("Congo Republic Kenya", "")]
    public void Differences_of_spelling_do_not_matter(string name, string code) => Assert.Equal(code, Codes(name));

    [Fact]
    public void Spaces_around_a_text_and_between_its_words_do_not_matter()
    {
        string[] spaces = [" ", "  ", "\t", "\u00a0", " \n"];
        Gen.Select(Gen.Int[0, Iso.Aliases.Count - 1], Gen.Int[0, spaces.Length - 1], Gen.Int[0, spaces.Length - 1]).Sample((place, between, around) =>
        {
            string name = Iso.Aliases[place].Name;
            Assert.Equal(Codes(name), Codes(spaces[around] + name.Replace(" ", spaces[between], StringComparison.Ordinal) + spaces[around]));
        });
    }

    [Theory]
    [InlineData("Swaziland", "SZ", "2018-04-18", "2018-04-19")]
    [InlineData("Macedonia", "MK", "2019-02-11", "2019-02-12")]
    [InlineData("Turkey", "TR", "2022-05-31", "2022-06-01")]
    [InlineData("Burma", "MM", "1989-06-17", "1989-06-18")]
    [InlineData("Zaire", "CD", "1997-05-16", "1997-05-17")]
    public void A_former_name_has_its_days_and_finds_the_country_whatever_the_day(string name, string code, string last, string next)
    {
        var alias = Iso.Aliases.Single(alias => alias.Name == name && alias.Kind == CountryAliasKind.Former);
        Assert.Equal(Truth.True, alias.Validity!.Value.Covers(PartialDate.Parse(last).Earliest));
        Assert.Equal(Truth.False, alias.Validity.Value.Covers(PartialDate.Parse(next).Earliest));
        Assert.Equal(code, Iso.Get(name).Code.ToString());
    }

    [Fact]
    public void A_former_country_whose_name_is_a_former_name_of_another_is_found_by_its_code()
    {
        Assert.Equal("MM", Codes("Burma"));
        Assert.Equal("BUMM", Codes("BUMM"));
        Assert.Equal("YUCS", Codes("Yugoslavia"));
    }

    [Theory]
    [InlineData("Korea", "KP, KR")]
    [InlineData("the Congo", "CD, CG")]
    [InlineData("virgin islands", "VG, VI")]
    public void An_ambiguous_name_lists_its_candidates(string name, string codes)
    {
        Assert.Null(Iso.Find(name));
        Assert.Equal($"'{name}' is the code or name of several countries: {codes}. Use one of these codes.", Assert.Throws<KeyNotFoundException>(() => Iso.Get(name)).Message);
    }

    [Theory]
    [InlineData("Germny", " Did you mean Germany (DE)?")]
    [InlineData("Grmeany", " Did you mean Germany (DE)?")]
    [InlineData("Kazahstan", " Did you mean Kazakhstan (KZ)?")]
    [InlineData("Austrla", " Did you mean Austria (AT)?")]
    [InlineData("Swazilnd", " Did you mean Eswatini (SZ)?")]
    [InlineData("Virgin Island", " Did you mean British Virgin Islands (VG) or U.S. Virgin Islands (VI)?")]
    [InlineData("Middle-earth and the lands beyond", "")]
    [InlineData("Qq", "")]
    [InlineData("The Republic of the letters that are written from one friend to another", "")]
    public void A_name_that_is_not_found_suggests_the_nearest(string name, string suggestion) =>
        Assert.EndsWith($"is not a code or name of this catalogue's countries.{suggestion}", Assert.Throws<KeyNotFoundException>(() => Iso.Get(name)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("KENYA", "KENYA", 0)]
    [InlineData("KENIA", "KENYA", 1)]
    [InlineData("KNEYA", "KENYA", 1)]
    [InlineData("KENY", "KENYA", 1)]
    [InlineData("", "ABC", 3)]
    [InlineData("ABCD", "DCBA", 3)]
    [InlineData("ABCDEFGH", "IJKLMNOP", 4)]
    public void Differences_are_counted_up_to_the_limit(string first, string second, int count)
    {
        Assert.Equal(count, NameDistance.Between(first, second, 4));
        Assert.Equal(count, NameDistance.Between(second, first, 4));
    }

    [Fact]
    public void An_own_alias_comes_before_names_and_is_known_to_its_catalogue_alone()
    {
        var mine = Iso.WithAliases([new() { Code = CountryCode.KR, Name = "Korea" }, new() { Code = CountryCode.DE, Name = "The Länd" }]);
        Assert.Equal(CountryCode.KR, mine.Get("KOREA").Code);
        Assert.Equal(CountryCode.DE, mine.Get("land").Code);
        Assert.Equal(["Korea", "The Länd"], mine.Aliases.Skip(Iso.Aliases.Count).Select(alias => alias.Name));
        Assert.Equal(CountryCode.KP, mine.Get("North Korea").Code);
        Assert.Equal("KP KR", Codes("Korea"));
        Assert.Null(Iso.Find("land"));
        Assert.Contains("Did you mean Germany (DE)?", Assert.Throws<KeyNotFoundException>(() => mine.Get("the Lnd")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_aliases_remain_when_entries_or_aliases_are_added()
    {
        var kosovo = new Country { Code = new("XK"), Alpha2 = new("XK"), Names = LocalizedText.Of(("en", "Kosovo")) };
        var mine = Iso.WithAliases([new() { Code = CountryCode.DE, Name = "Fritz" }]).With(kosovo).WithAliases([new() { Code = kosovo.Code, Name = "Kosova" }, new() { Code = CountryCode.FR, Name = "fritz" }]);
        Assert.Same(kosovo, mine.Get("kosova"));
        Assert.Equal([CountryCode.DE, CountryCode.FR], mine.FindAll("FRITZ").Select(country => country.Code));
        Assert.Equal(CountryCode.SZ, mine.Get("Swaziland").Code);
    }

    [Fact]
    public void An_own_alias_that_could_not_be_found_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Iso.WithAliases(null!));
        Assert.Throws<ArgumentNullException>(() => Iso.WithAliases([null!]));
        Assert.Throws<ArgumentNullException>(() => Iso.WithAliases([new() { Code = CountryCode.DE, Name = null! }]));
        Refused(new() { Code = new("XK"), Name = "Kosovo" }, "The alias 'Kosovo' needs the code of a country of this catalogue; 'XK' is not one.");
        Refused(new() { Code = CountryCode.DE, Name = "The" }, "The alias 'The' for DE should have at least one word and at most 128 characters.");
        Refused(new() { Code = CountryCode.DE, Name = new('A', 129) }, "should have at least one word and at most 128 characters.");
        Refused(new() { Code = CountryCode.DE, Name = "GE" }, "The alias 'GE' for DE is a code of GE, which comes before an alias.");
        Assert.Equal(CountryCode.DE, Iso.WithAliases([new() { Code = CountryCode.DE, Name = "DEU" }]).Get("deu").Code);

        static void Refused(CountryAlias alias, string message) =>
            Assert.Contains(message, Assert.Throws<ArgumentException>(() => Iso.WithAliases([alias])).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string[]> UnitedNations() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reference", "un-names.csv")).Skip(1).Select(line => line.Split(','));

    private static string Codes(string name) => string.Join(' ', Iso.FindAll(name).Select(country => country.Code));

    private static string Key(string name)
    {
        Span<char> key = stackalloc char[CountryNameKey.Capacity];
        return key[..CountryNameKey.Write(name, key)].ToString();
    }

    [Fact]
    public void An_alias_may_have_128_characters_and_white_space_around_it()
    {
        string name = new('x', 128), widened = new('ß', 128);
        CountryCatalogue own = Iso.WithAliases(
            [new() { Code = CountryCode.KZ, Name = name }, new() { Code = CountryCode.AM, Name = widened }, new() { Code = CountryCode.BR, Name = new string(' ', 9) + new string('y', 120) }]);
        Assert.Equal((CountryCode.KZ, CountryCode.AM, CountryCode.BR), (own.Get(name).Code, own.Get(widened).Code, own.Get(new string('y', 120)).Code));
    }

    [Theory]
    [InlineData("us")]
    [InlineData("US")]
    public void The_code_of_another_country_is_no_alias(string name) =>
        Assert.Throws<ArgumentException>(() => Iso.WithAliases([new() { Code = CountryCode.KZ, Name = name }]));
}
