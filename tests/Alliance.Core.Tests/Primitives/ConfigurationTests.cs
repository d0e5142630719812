using Microsoft.Extensions.Configuration;

namespace Alliance.Core.Tests.Primitives;

/// <summary>Values stand in options classes and are bound from configuration.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void Options_are_bound_from_text()
    {
        Options options = Bind(
            ("day", "2024-12-11"), ("until", "[..2025-05-15]"), ("span", "2024/.."), ("country", "KZ"), ("currency", "RUB"), ("record", "alliance:brics"),
            ("party", "country:KZ"), ("status", "partner"), ("alliances:0", "brics"), ("alliances:1", "eu"), ("places:home", "DE"), ("next", "2030"),
            ("rate", "official-reference"), ("reviews:EAR", "presumption-of-denial"), ("confidence", "Likely"));

        Assert.Equal(new PartialDate(2024, 12, 11), options.Day);
        Assert.Equal(ValidityBound.OnOrBefore(new PartialDate(2025, 5, 15)), options.Until);
        Assert.Equal(new Validity(new PartialDate(2024), ValidityBound.Open), options.Span);
        Assert.Equal(CountryCode.KZ, options.Country);
        Assert.Equal(CurrencyCode.RUB, options.Currency);
        Assert.Equal(new RecordReference(RecordKind.Alliance, "brics"), options.Record);
        Assert.Equal(CountryCode.KZ, options.Party);
        Assert.Equal(MembershipStatus.Partner, options.Status);
        Assert.Equal([new("brics"), new("eu")], options.Alliances);
        Assert.Equal(CountryCode.DE, options.Places["home"]);
        Assert.Equal(new PartialDate(2030), options.Next);
        Assert.Equal((RateType.OfficialReference, ReviewPolicy.PresumptionOfDenial, Confidence.Likely), (options.Rate, options.Reviews["EAR"], options.Confidence));
    }

    [Fact]
    public void How_money_is_converted_is_bound_from_text()
    {
        Options options = Bind(
            ("lookup", "last-within-4-days"), ("rounding", "0.05 away-from-zero"), ("lookups:ecb", "last-within-7-days"), ("lookups:cbr", "in-force-until-replaced"),
            ("conversion:pivot", "EUR"), ("conversion:maxLegs", "2"), ("conversion:publishedDirectionOnly", "true"), ("conversion:rounding", "minor-unit to-even"),
            ("conversion:country", "RU"), ("conversion:unitsAreUnambiguous", "true"));

        Assert.Equal(RateLookup.LastWithin(4), options.Lookup);
        Assert.Equal(MoneyRounding.ToQuantum(0.05m, MidpointRounding.AwayFromZero), options.Rounding);
        Assert.Equal((RateLookup.LastWithin(7), RateLookup.InForceUntilReplaced), (options.Lookups["ecb"], options.Lookups["cbr"]));
        Assert.Equal(
            new ConversionOptions
            {
                Pivot = CurrencyCode.EUR,
                MaxLegs = 2,
                PublishedDirectionOnly = true,
                Rounding = MoneyRounding.ToMinorUnits(MidpointRounding.ToEven),
                Country = CountryCode.RU,
                UnitsAreUnambiguous = true,
            },
            options.Conversion);
        Assert.Equal(default, Bind(("country", "KZ")).Conversion);
    }

    [Theory]
    [InlineData("lookup", "last-within-4")]
    [InlineData("lookup", "4")]
    [InlineData("rounding", "0.05")]
    [InlineData("conversion:rounding", "minor-unit")]
    [InlineData("conversion:maxLegs", "9")]
    public void What_does_not_say_how_money_is_converted_is_refused(string key, string text) => Assert.ThrowsAny<Exception>(() => Bind((key, text)));

    /// <summary>The binder passes a section over where a text is expected; an option of its own reports this.</summary>
    [Fact]
    public void A_section_in_place_of_a_text_is_refused_where_the_binder_is_asked_to()
    {
        IConfiguration settings = Settings(("lookup:days", "4"));
        Assert.Throws<InvalidOperationException>(() => settings.Get<Options>(binder => binder.ErrorOnUnknownConfiguration = true));
        Assert.Equal(RateLookup.ExactDay, settings.Get<Options>()!.Lookup);
    }

    /// <summary>The binder passes over an item that it cannot convert, in a list and in a dictionary; the same option reports this.</summary>
    [Theory]
    [InlineData("alliances:1", "A b")]
    [InlineData("places:work", "kz")]
    [InlineData("lookups:ecb", "last-within-4")]
    public void A_wrong_item_is_passed_over_unless_the_binder_is_asked_to_refuse_it(string key, string text)
    {
        IConfiguration settings = Settings(("alliances:0", "brics"), (key, text), ("alliances:2", "eu"), ("places:home", "DE"));
        Options options = settings.Get<Options>()!;
        Assert.Equal([new("brics"), new("eu")], options.Alliances);
        Assert.Equal(["home"], options.Places.Keys);
        Assert.Empty(options.Lookups);
        Assert.Throws<InvalidOperationException>(() => settings.Get<Options>(binder => binder.ErrorOnUnknownConfiguration = true));
    }

    /// <summary>The binder supports keys that are strings, whole numbers or enumerations, and does not report others, whatever its options.</summary>
    [Fact]
    public void A_key_is_a_string_or_the_name_of_an_enumeration_in_code()
    {
        IConfiguration settings = Settings(("byCountry:KZ", "a"), ("byType:OfficialReference", "b"));
        Options options = settings.Get<Options>(binder => binder.ErrorOnUnknownConfiguration = true)!;
        Assert.Empty(options.ByCountry);
        Assert.Equal(KeyValuePair.Create(RateType.OfficialReference, "b"), Assert.Single(options.ByType));
        Assert.Empty(Settings(("byType:official-reference", "b")).Get<Options>()!.ByType);
        Assert.Equal(CountryCode.KZ, CountryCode.Parse(Settings(("byName:KZ", "a")).Get<Options>()!.ByName.Keys.Single()));
    }

    [Fact]
    public void Texts_and_lists_of_the_library_are_left_as_they_were()
    {
        Options options = Settings(("title", "a"), ("codes:0", "KZ")).Get<Options>()!;
        Assert.True(options.Title.IsEmpty && options.Codes.IsEmpty);
    }

    [Fact]
    public void What_is_not_configured_stays_as_it_was()
    {
        Options options = Bind(("country", "KZ"));
        Assert.True(options.Day.IsDefault);
        Assert.Null(options.Next);
    }

    [Fact]
    public void A_wrong_text_is_refused_with_its_key_and_the_reason()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Bind(("day", "11.12.2024")));
        Assert.Contains("'day'", error.Message, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("Not a partial date", Assert.IsType<FormatException>(error.InnerException).Message, StringComparison.Ordinal);
    }

    private static Options Bind(params (string Key, string Text)[] settings) =>
        Settings(settings).Get<Options>()!;

    private static IConfiguration Settings(params (string Key, string Text)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Text))).Build();

    private sealed class Options
    {
        public PartialDate Day { get; set; }

        public ValidityBound Until { get; set; }

        public Validity Span { get; set; }

        public CountryCode Country { get; set; }

        public CurrencyCode Currency { get; set; }

        public RecordReference Record { get; set; }

        public PartyReference Party { get; set; }

        public Term<MembershipStatus> Status { get; set; }

        public Id<AiAlliance>[] Alliances { get; set; } = [];

        public Dictionary<string, CountryCode> Places { get; set; } = [];

        public PartialDate? Next { get; set; }

        public RateType Rate { get; set; }

        public Dictionary<string, ReviewPolicy> Reviews { get; set; } = [];

        public Confidence? Confidence { get; set; }

        public RateLookup Lookup { get; set; }

        public MoneyRounding Rounding { get; set; }

        public Dictionary<string, RateLookup> Lookups { get; set; } = [];

        public ConversionOptions Conversion { get; set; }

        public Dictionary<CountryCode, string> ByCountry { get; set; } = [];

        public Dictionary<RateType, string> ByType { get; set; } = [];

        public Dictionary<string, string> ByName { get; set; } = [];

        public LocalizedText Title { get; set; }

        public ValueList<CountryCode> Codes { get; set; }
    }
}
