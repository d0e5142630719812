using System.Text;
using Alliance.Core.Generators.Codes;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Alliance.Core.Tests;

/// <summary>Catalogues read from files at run time: the shipped ones give what is embedded, and a broken one is refused with its place.</summary>
public sealed class ReferenceFileTests
{
    private static readonly string[] Files =
    [
        "countries.csv", "country_names.csv", "country_aliases.csv", "m49_regions.csv", "country_groups.csv", "country_group_members.csv", "sources.csv", "currencies.csv", "currency_uses.csv",
        "currency_names.csv", "currency_minor_units.csv", "currency_successions.csv", "currency_ambiguities.csv", "euro_rates.csv",
    ];

    /// <summary>What a mistake may put into a file: what separates, and what is almost right.</summary>
    private static readonly string[] Pieces = [",", "\"", "\n", "\r", "\t", " ", "A", "a", "0", "9", ".", "-", "/", "[", "é", "\u00A0", "AFN", "confirmed", "2024", ""];

    [Fact]
    public void The_shipped_files_give_the_embedded_countries()
    {
        var read = CountryCatalogue.Read(Shipped);
        Assert.Equal(CountryCatalogue.Iso.All, read.All);
        Assert.Equal(CountryCatalogue.Iso.Aliases, read.Aliases);
        Assert.All(read.All, country =>
        {
            Assert.Equal(country, read.Get(country.Code));
            Assert.All(country.Names.Entries, name => Assert.Equal(CountryCatalogue.Iso.FindAll(name.Text), read.FindAll(name.Text)));
            Assert.Equal(CountryCatalogue.Iso.AssignmentsOf(country.Alpha2, new(1990, 1, 1)), read.AssignmentsOf(country.Alpha2, new(1990, 1, 1)));
        });
        Assert.All(M49Region.All, region => Assert.Equal(CountryCatalogue.Iso.CountriesIn(region), read.CountriesIn(region)));
    }

    [Fact]
    public void The_shipped_files_give_the_embedded_currencies()
    {
        var read = CurrencyCatalogue.Read(Shipped);
        Assert.Equal(CurrencyCatalogue.Iso.All, read.All);
        Assert.All(CountryCode.Known, country => Assert.Equal(CurrencyCatalogue.Iso.CurrenciesOf(country, new(2001, 1, 1)), read.CurrenciesOf(country, new(2001, 1, 1))));
        Assert.All(CurrencyCode.Known, code => Assert.Equal(CurrencyCatalogue.Iso.SuccessionsOf(code, null, new(2026, 1, 1)), read.SuccessionsOf(code, null, new(2026, 1, 1))));
    }

    [Fact]
    public void The_shipped_files_give_the_embedded_groups()
    {
        var read = CountryGroupCatalogue.Read(Shipped);
        Assert.Equal(CountryGroupCatalogue.Reference.All, read.All);
        Assert.Equal(CountryGroupCatalogue.Reference.Sources, read.Sources);
    }

    [Fact]
    public void A_newer_list_changes_what_its_rows_say_and_nothing_else()
    {
        var read = CurrencyCatalogue.Read(Changed("currencies.csv", "EUR,978,2,supranational,active,Euro\n", "EUR,978,2,supranational,active,Euro\nEUX,,2,supranational,active,\"Euro, new\"\n"));
        Assert.Equal("Euro, new", read.Get(new("EUX")).Name);
        Assert.Equal(CurrencyCatalogue.Iso.All, read.All.Where(currency => currency.Code != new CurrencyCode("EUX")));
    }

    [Theory]
    [InlineData("countries.csv", "code,alpha2", "code,alpha-2", 1, 1, "the header should be 'code,alpha2,alpha3,numeric,region,assigned,successors,name_en'.")]
    [InlineData("countries.csv", "AD,AD,AND", "AD,AD", 2, 1, "the row has 7 fields, 8 are expected.")]
    [InlineData("countries.csv", "AD,AD,AND", "ad,AD,AND", 2, 1, "'ad' is not right for code: two letters A to Z, or four of a former country.")]
    [InlineData("countries.csv", "AD,AD,AND", "AD,AE,AND", 2, 4, "'AE' is not right for alpha2: the first two letters of the code.")]
    [InlineData("countries.csv", "AD,AD,AND", "AD,AD,And", 2, 7, "'And' is not right for alpha3: three letters A to Z.")]
    [InlineData("countries.csv", "AND,020", "AND,20", 2, 11, "'20' is not right for numeric: three digits, or empty where none is known.")]
    [InlineData("countries.csv", "AND,020,039", "AND,020,39", 2, 15, "'39' is not right for region: three digits.")]
    [InlineData("countries.csv", "AND,020,039,1974", "AND,020,039,1974-13", 2, 19, "is not right for assigned: a span of days in EDTF, or empty.")]
    [InlineData("countries.csv", "\nAE,", "\nAC,", 3, 1, "the row is out of order or repeats the key of the row above it: each key should appear once, and rows should be sorted by code.")]
    [InlineData("countries.csv", "\nAE,", "\n\nAE,", 3, 1, "the row has 1 fields, 8 are expected.")]
    [InlineData("countries.csv", ",Andorra", ",Andorra ", 2, 28, "'Andorra ' is not right for name_en: a name without quotes or surrounding spaces.")]
    [InlineData("country_names.csv", "\nAE,", "\nADX,", 3, 1, "'ADX' is not right for alpha2: two letters A to Z, as listed in countries.csv.")]
    [InlineData("country_aliases.csv", "code,alias,language,kind,days,source\n", "code,alias,language,kind,days,source\nAAAA,A,,variant,,\n", 2, 1, "'AAAA' is not right for code: a code of countries.csv.")]
    [InlineData("country_aliases.csv", "code,alias,language,kind,days,source\n", "code,alias,language,kind,days,source\nAD,--,,variant,,\n", 2, 4, "'--' is not right for alias: a name with at least one word and at most 128 characters.")]
    [InlineData("country_aliases.csv", "code,alias,language,kind,days,source\n", "code,alias,language,kind,days,source\nAD,A,EN,variant,,\n", 2, 6, "'EN' is not right for language: two letters a to z, or empty.")]
    [InlineData("country_aliases.csv", "code,alias,language,kind,days,source\n", "code,alias,language,kind,days,source\nAD,A,,nickname,,\n", 2, 7, "'nickname' is not right for kind: a kind of alias.")]
    [InlineData("country_aliases.csv", "code,alias,language,kind,days,source\n", "code,alias,language,kind,days,source\nAD,A,,former,,\n", 2, 14, "'' is not right for days: a span of days in EDTF for a former name, and empty for another alias.")]
    [InlineData("country_aliases.csv", "code,alias,language,kind,days,source\n", "code,alias,language,kind,days,source\nAD,A,,variant,../1990,\n", 2, 15, "'../1990' is not right for days: a span of days in EDTF for a former name, and empty for another alias.")]
    [InlineData("country_aliases.csv", "code,alias,language,kind,days,source\n", "code,alias,language,kind,days,source\nAD,A,,variant,,none\n", 2, 16, "'none' is not right for source: an id of sources.csv, or empty.")]
    [InlineData("currencies.csv", "AFN,971,2,national", "AFN,971,5,national", 5, 9, "'5' is not right for minor_units: a digit 0 to 4, or empty where ISO 4217 says N.A. or it is not known.")]
    [InlineData("currencies.csv", "AFN,971,2,national,active", "AFN,971,2,national,old", 5, 20, "'old' is not right for status: active or withdrawn.")]
    [InlineData("euro_rates.csv", "13.7603", "0", 3, 5, "'0' is not right for rate: a decimal number, or empty.")]
    [InlineData("countries.csv", "\nKZ,KZ,KAZ,398,143,1992-08-30/..,", "\nKZ,KZ,KAZ,398,143,1992-08-30/,", 141, 19, "'1992-08-30/' is not right for assigned")]
    [InlineData("euro_rates.csv", "\nADP,", "\nAAA,", 2, 1, "'AAA' is not right for code: three letters A to Z, as listed in currencies.csv.")]
    [InlineData("country_groups.csv", "\nbrics,", "\nm49-2,", 2, 1, "'m49-2' is not right for id")]
    [InlineData("m49_regions.csv", "002,001,", "002,015,", 3, 5, "'015' is not right for parent: the number of another region")]
    public void A_broken_row_is_refused_with_its_place(string file, string old, string changed, int line, int column, string said)
    {
        var error = Assert.Throws<ReferenceFileException>(() => ReadAll(Changed(file, old, changed)));
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.StartsWith($"{file}, line {line}, column {column}: ", error.Message, StringComparison.Ordinal);
        Assert.Equal((file, line, column), (error.File, error.Line, error.Column));
    }

    [Fact]
    public void A_file_that_is_missing_too_large_or_not_UTF8_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => CountryCatalogue.Read(null!));
        Assert.Throws<ArgumentNullException>(() => CurrencyCatalogue.Read(null!));
        Assert.Throws<ArgumentNullException>(() => CountryGroupCatalogue.Read(null!));
        Assert.Equal("countries.csv", Assert.Throws<ReferenceFileException>(() => CountryCatalogue.Read(_ => null!)).File);
        Assert.Throws<ReferenceFileException>(() => CountryCatalogue.Read(_ => new MemoryStream(new byte[(16 * 1024 * 1024) + 1])));
        Assert.Throws<FileNotFoundException>(() => CountryCatalogue.Read(name => File.OpenRead($"no-{name}")));
        byte[] names = [.. "code,status,name\n"u8, 0xFF];
        Assert.Throws<ReferenceFileException>(() => CountryCatalogue.Read(_ => new MemoryStream(names)));
    }

    [Fact]
    public void The_streams_are_disposed_and_a_mark_of_byte_order_is_skipped()
    {
        List<MemoryStream> opened = [];
        CountryCatalogue.Read(name =>
        {
            opened.Add(new MemoryStream([0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(PathOf(name))]));
            return opened[^1];
        });
        Assert.Equal(4, opened.Count);
        Assert.All(opened, stream => Assert.False(stream.CanRead));
    }

    [Fact]
    public void Whatever_is_wrong_with_a_file_nothing_but_the_documented_exception_is_thrown_and_what_the_build_refuses_is_refused() =>
        Gen.Select(Gen.Int[0, Files.Length - 1], Gen.Int[0, 4], Gen.Int[0, 1 << 20], Gen.Int[0, 3], Gen.Int[0, Pieces.Length - 1]).Sample((file, kind, place, length, piece) =>
        {
            string name = Files[file];
            string text = Mutated(File.ReadAllText(PathOf(name)), kind, place, length, Pieces[piece]);
            ReferenceFileException? error = null;
            try
            {
                ReadAll(other => other == name ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : Shipped(other));
            }
            catch (ReferenceFileException refusal)
            {
                error = refusal;
                Assert.Contains(refusal.File, Files);
                Assert.InRange(refusal.Line!.Value, 1, 100_000);
                Assert.InRange(refusal.Column!.Value, 1, 100_000);
            }
            if (IsRefusedByTheBuild(name, text))
                Assert.NotNull(error);
        });

    private static string Mutated(string text, int kind, int place, int length, string piece)
    {
        string[] lines = text.Split('\n');
        int line = place % (lines.Length - 1);
        int at = place % text.Length;
        return kind switch
        {
            0 => text.Remove(at, Math.Min(length, text.Length - at)).Insert(at, piece),
            1 => text.Insert(at, piece),
            2 => string.Join('\n', [.. lines[..line], .. lines[(line + 1)..]]),
            3 => string.Join('\n', [.. lines[..line], lines[line], .. lines[line..]]),
            _ => string.Join('\n', [.. lines[..line], lines[line + 1], lines[line], .. lines[(line + 2)..]]),
        };
    }

    private static void ReadAll(Func<string, Stream> open)
    {
        CountryGroupCatalogue.Read(open);
        CountryCatalogue.Read(open);
        CurrencyCatalogue.Read(open);
    }

    private static bool IsRefusedByTheBuild(string name, string text) => CSharpGeneratorDriver
        .Create(new CodesGenerator())
        .AddAdditionalTexts([new TextInMemory(name, text)])
        .RunGenerators(CSharpCompilation.Create("Test"), TestContext.Current.CancellationToken)
        .GetRunResult().Diagnostics.Any();

    private static Func<string, Stream> Changed(string file, string old, string changed) => name =>
    {
        if (name != file)
            return Shipped(name);
        string text = File.ReadAllText(PathOf(name));
        int at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold {old}.");
        return new MemoryStream(Encoding.UTF8.GetBytes(text.Remove(at, old.Length).Insert(at, changed)));
    };

    private static Stream Shipped(string name) => File.OpenRead(PathOf(name));

    private static string PathOf(string name) => ReferenceRows.PathOf(name);

    private sealed class TextInMemory(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
