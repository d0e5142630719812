namespace Alliance.Core.Generators.Codes;

/// <summary>A file of <c>data/reference</c>: its columns, of which the first ones are its key and its order.</summary>
internal sealed record ReferenceFile(string Name, int KeyColumns, params Column[] Columns);

/// <summary>What the files of <c>data/reference</c> hold.</summary>
internal static class ReferenceFiles
{
    private const string NamePattern = @"[^\s"",](?:[^"",]*[^\s"",])?";
    private const string DatePattern = "[0-9]{4}(?:-[0-9]{2}){0,2}";
    private const string RangePattern = $@"\[(?:{DatePattern})?\.\.(?:{DatePattern})?\]";
    private const string EndPattern = $@"(?:\.\.|unknown|{DatePattern}|{RangePattern})";
    private const string SpanPattern = $"{EndPattern}/{EndPattern}";

    private static readonly Column Currency = new("code", "[A-Z]{3}", "three letters A to Z");
    private static readonly Column Numeric = new("numeric", "[0-9]{3}", "three digits");
    private static readonly Column EnglishName = new("name_en", NamePattern, "a name without spaces around it or quotes");
    private static readonly Column Confidence = new("confidence", "confirmed|likely|unverified|disputed", "how sure the row is");
    private static readonly Column Source = new("source", "[a-z0-9-]*", "an id of sources.csv, or empty");

    internal static readonly ReferenceFile Countries = new(
        "countries.csv",
        1,
        new Column("alpha2", "[A-Z]{2}", "two letters A to Z"),
        new Column("alpha3", "[A-Z]{3}", "three letters A to Z"),
        Numeric,
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

    /// <summary>Files that the catalogues read when they are first asked for; the assembly holds their rows as text.</summary>
    internal static readonly ReferenceFile[] Tables =
    [
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

    private static Column Words(string name) => new(name, $"(?:{NamePattern})?", "words without commas or quotes");

    private static Column Span(string name) => new(name, $"(?:{SpanPattern})?", "a span of days in EDTF, or empty");

    private static Column Day(string name) => new(name, "[0-9]{4}-[0-9]{2}-[0-9]{2}", "a day");

    private static Column Units(string name) => new(name, "(?:[0-9]+(?:\\.[0-9]+)?)?", "a decimal number, or empty");
}
