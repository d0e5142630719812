namespace Alliance.Core.Generators.Codes;

/// <summary>A file of <c>data/reference</c>: its columns, the first of which are its key, by which the rows are sorted.</summary>
internal sealed record ReferenceFile(string Name, int KeyColumns, params Column[] Columns);

/// <summary>The files of <c>data/reference</c>, with their columns.</summary>
internal static class ReferenceFiles
{
    private const string NamePattern = @"[^\s""](?:[^""\t]*[^\s""])?";
    private const string DatePattern = "[0-9]{4}(?:-[0-9]{2}){0,2}";
    private const string RangePattern = $@"\[(?:{DatePattern})?\.\.(?:{DatePattern})?\]";
    private const string EndPattern = $@"(?:\.\.|unknown|{DatePattern}|{RangePattern})";
    private const string SpanPattern = $"{EndPattern}/{EndPattern}";

    /// <summary>The languages other than English in which countries are named.</summary>
    private static readonly string[] CountryLanguages = ["de", "ru", "fr", "es", "pt", "zh", "ar", "hi", "fa", "id", "kk", "uz", "be", "tr", "sr"];

    private static readonly Column Currency = new("code", "[A-Z]{3}", "three letters A to Z");
    private static readonly Column Numeric = new("numeric", "[0-9]{3}", "three digits");
    private static readonly Column EnglishName = new("name_en", NamePattern, "a name without quotes or surrounding spaces");
    private static readonly Column Confidence = new("confidence", "confirmed|likely|unverified|disputed", "confirmed, likely, unverified or disputed");
    private static readonly Column OwnConfidence = Confidence with { Pattern = $"(?:{Confidence.Pattern})?", Meaning = "a confidence, or empty: that of the group" };
    private static readonly Column Source = new("source", "[a-z0-9-]*", "an id of sources.csv, or empty");

    internal static readonly ReferenceFile Countries = new(
        "countries.csv",
        1,
        new Column("code", "[A-Z]{2}(?:[A-Z]{2})?", "two letters A to Z, or four of a former country"),
        new Column("alpha2", "[A-Z]{2}", "two letters A to Z"),
        new Column("alpha3", "[A-Z]{3}", "three letters A to Z"),
        Numeric with { Pattern = "(?:[0-9]{3})?", Meaning = "three digits, or empty where none is known" },
        new Column("region", "[0-9]{3}", "three digits"),
        Span("assigned"),
        new Column("successors", "(?:[A-Z]{2,4}(?: [A-Z]{2,4})*)?", "codes with spaces between, or empty"),
        EnglishName);

    internal static readonly ReferenceFile Currencies = new(
        "currencies.csv",
        1,
        Currency,
        Numeric with { Pattern = "(?:[0-9]{3})?", Meaning = "three digits, or empty where ISO 4217 gives none" },
        new Column("minor_units", "[0-4]?", "a digit 0 to 4, or empty where ISO 4217 says N.A. or it is not known"),
        new Column("kind", "national|supranational|fund|metal|testing|none", "a kind of currency"),
        new Column("status", "active|withdrawn", "active or withdrawn"),
        EnglishName);

    /// <summary>The other files, which the catalogues read when they are first needed.</summary>
    internal static readonly ReferenceFile[] Tables =
    [
        new("country_names.csv", 1, [new Column("alpha2", "[A-Z]{2}", "two letters A to Z"), .. CountryLanguages.Select(language => Words($"name_{language}"))]),
        new(
            "country_aliases.csv",
            2,
            new Column("code", "[A-Z]{2}(?:[A-Z]{2})?", "two letters A to Z, or four of a former country"),
            new Column("alias", NamePattern, "a name without quotes or surrounding spaces"),
            new Column("language", "(?:[a-z]{2})?", "two letters a to z, or empty"),
            new Column("kind", "official|formal|inverted|former|abbreviation|variant", "a kind of alias"),
            Span("days"),
            Source),
        new("country_reservations.csv", 1, new Column("code", "[A-Z]{2}", "two letters A to Z"), new Column("status", "[a-z-]+", "a status"), Words("name")),
        new("m49_regions.csv", 1, new Column("code", "[0-9]{3}", "three digits"), new Column("parent", "(?:[0-9]{3})?", "three digits, or empty"), EnglishName),
        new(
            "country_groups.csv",
            1,
            new Column("id", "[a-z0-9-]+", "lower-case letters, digits and hyphens"),
            EnglishName,
            Words("name_de"),
            Words("definition"),
            new Column("authority", "(?:[a-z]+:[A-Za-z0-9-]+)?", "a party, or empty"),
            Span("days"),
            Confidence,
            Source,
            new Column("other_members", "(?:possible)?", "possible, or empty")),
        new("country_group_members.csv", 3, new Column("group", "[a-z0-9-]+", "an id of country_groups.csv"), Place("country"), Span("days"), OwnConfidence, Source, Source with { Name = "contradicted_by" }),
        new("country_readings.csv", 4, new Column("authority", "[a-z]+:[A-Za-z0-9-]+", "a party"), Place("country"), new Column("area", "(?:[A-Z]{2}-[A-Z0-9]{1,3})?", "a code of ISO 3166-2, or empty"), Span("days"), Place("read_as"), Confidence, Source),
        new("currency_uses.csv", 4, Currency, Place("country"), Words("institution"), Span("tender"), Span("coded")),
        new("currency_names.csv", 2, Currency, new Column("until", DatePattern, "a date"), new Column("name", NamePattern, "a name")),
        new("currency_minor_units.csv", 2, Currency, Span("days"), new Column("minor_units", "[0-4]", "a digit 0 to 4"), Confidence, Source),
        new(
            "currency_successions.csv",
            2,
            Currency,
            Place("country"),
            new Column("from", EndPattern, "the first day, in EDTF"),
            Currency with { Name = "successor" },
            Units("from_units"),
            Units("to_units"),
            Confidence,
            Source),
        new("currency_ambiguities.csv", 2, Currency, Span("days"), Currency with { Name = "other" }, Words("reason"), Confidence, Source),
        new("euro_rates.csv", 1, Currency, Units("rate"), Day("from"), Day("dual_until"), Confidence, Source),
        new(
            "sources.csv",
            1,
            new Column("id", "[a-z0-9-]+", "lower-case letters, digits and hyphens"),
            Words("title"),
            Words("publisher"),
            new Column("date", $"(?:{DatePattern})?", "a date, or empty"),
            new Column("url", "(?:https://[^\\s,]+)?", "an address, or empty")),
    ];

    private static Column Place(string name) => new(name, "(?:[A-Z]{2}|[A-Z]{4})?", "two or four letters A to Z, or empty");

    private static Column Words(string name) => new(name, $"(?:{NamePattern})?", "text without quotes or surrounding spaces");

    private static Column Span(string name) => new(name, $"(?:{SpanPattern})?", "a span of days in EDTF, or empty");

    private static Column Day(string name) => new(name, "[0-9]{4}-[0-9]{2}-[0-9]{2}", "a day");

    private static Column Units(string name) => new(name, "(?:[0-9]+(?:\\.[0-9]+)?)?", "a decimal number, or empty");
}
