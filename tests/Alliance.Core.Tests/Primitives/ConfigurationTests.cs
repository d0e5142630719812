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
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Text)))
            .Build()
            .Get<Options>()!;

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
    }
}
