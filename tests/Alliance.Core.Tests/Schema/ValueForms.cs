using System.Text.Json.Nodes;

namespace Alliance.Core.Tests.Schema;

/// <summary>
/// The forms of values that are no records: the one place where the schema says by hand what the model says in code.
/// Patterns keep to what all dialects of regular expressions share: no look-around, no shorthands.
/// </summary>
internal static class ValueForms
{
    private const string Year = "([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";
    private const string Month = "(0[1-9]|1[0-2])";
    private const string MonthAndDay = "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";
    private const string Date = $"{Year}(-({Month}|{MonthAndDay}))?";
    private const string Slug = "[a-z0-9]+(-[a-z0-9]+)*";
    private const string Country = "[A-Z]{2}([A-Z]{2})?";
    private const string Control = "\u0000-\u001f\u007f-\u009f";
    private const string Invisible = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff";
    private const string Space = " \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";

    private static readonly string Name = $"[^{Control}{Invisible}{Space}]([^{Control}{Invisible}]{{0,{PartyReference.MaxNameLength - 2}}}[^{Control}{Invisible}{Space}])?";

    private const string Language =
        "(([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
        + "(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?|[Xx](-[A-Za-z0-9]{1,8})+)";

    /// <summary>A version that this library reads: any minor version of the first major one.</summary>
    public static JsonObject SchemaVersion => new() { ["type"] = "string", ["pattern"] = @"^1\.(0|[1-9][0-9]{0,3})$" };

    /// <summary>The name under <c>$defs</c> of each form, and the form; the names are the headings of docs/format.md.</summary>
    public static IEnumerable<KeyValuePair<string, JsonObject>> All =>
    [
        Form("Number", "A number, kept as a decimal with all its digits: at most 28 significant ones, at most 28 decimal places. Exact or refused, never rounded.", new()
        {
            ["type"] = "number",
            ["minimum"] = decimal.MinValue,
            ["maximum"] = decimal.MaxValue,
        }),
        Form("LocalizedText", "A text in one or more languages: a string, whose language is not stated, or an object with a text for each language, named by BCP 47 tags; und stands for a language not stated.", new()
        {
            ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, new JsonObject
            {
                ["type"] = "object",
                ["propertyNames"] = Reference("LanguageTag"),
                ["additionalProperties"] = new JsonObject { ["type"] = "string" },
            }),
        }),
        Form("LanguageTag", "A language tag in the form of BCP 47: langtag or privateuse, in any case; the usual case is canonical.", Text(Language, longest: 100)),
        Form("PartialDate", "A date as far as it is known: a year, a month or a day, from year 0001 to 9999 of the Gregorian calendar. 2024 is some day of 2024.", new()
        {
            ["type"] = "string",
            ["pattern"] = $"^{Date}$",
            // Years and months are shorter than days; where formats are checked, there is no 29 February in 2023.
            ["anyOf"] = new JsonArray(new JsonObject { ["maxLength"] = 7 }, new JsonObject { ["format"] = "date" }),
        }),
        Form("Day", "A date that is known to the day.", new() { ["type"] = "string", ["pattern"] = $"^{Year}-{MonthAndDay}$", ["format"] = "date" }),
        Form("ValidityBound", "A bound of a validity, its start or its end, in EDTF: a date as far as it is known, some day within a range, .. for no such end, or unknown.", new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["enum"] = new JsonArray("unknown", "..") },
                Reference("PartialDate"),
                Text($@"\[({Date}\.\.({Date})?|\.\.{Date})\]")),
        }),
        Form("Validity", "From when until when something holds. Both ends are included.", Closed(required: false,
            ("from", "The first day. Left out: unknown.", Nullable(Reference("ValidityBound"))),
            ("until", "The last day. Left out: not known to have ended.", Nullable(Reference("ValidityBound"))))),
        Form("Id", "The key of a record: lower-case words joined by single hyphens.", Text(Slug, Core.Slug.Longest)),
        Form("Word", "A word of a vocabulary, in the form of an id: one that this version knows, or another.", new()
        {
            ["$ref"] = "#/$defs/Id",
            ["not"] = new JsonObject { ["const"] = "unspecified" },
        }),
        Form("RecordReference", "A record of any kind: its kind, which may be one of a later version, a colon and its id; the key of a member state is its country code in lower case.",
            Except(Text($"{Slug}:{Slug}", Core.Slug.Longest + 1 + Core.Slug.Longest), "unspecified")),
        Form("PartyReference", "Whoever can act: country: and a code, alliance:, association: or company: and an id, other: and a name; a kind of a later version and a name.", new()
        {
            ["anyOf"] = new JsonArray(
                Text($"(country:{Country}|(alliance|association|company):{Slug}|other:{Name})"),
                Except(Text($"{Slug}:{Name}"), [.. VocabularyNames<PartyKind>.All, "unspecified"])),
        }),
        Form("CountryCode", "Two letters of ISO 3166-1, or the four letters of ISO 3166-3 for a former country.", Text(Country)),
        Form("CurrencyCode", "Three letters of ISO 4217.", Text("[A-Z]{3}")),
        Form("Money", "An amount in one currency.", Closed(required: true,
            ("amount", "The amount, in whole units of the currency (roubles, not kopecks).", Reference("Number")),
            ("currency", "The currency.", Reference("CurrencyCode")))),
        Form("ExchangeRate", "One point of a series of rates.", Closed(required: true,
            ("day", "The day of the rate: of its fixing, or from which it is in force, as the series says.", Reference("Day")),
            ("rate", "Units of the series' quote currency for one unit of its base currency.", Reference("Number")))),
    ];

    /// <summary>The form of a type that is neither a record, a vocabulary nor a list.</summary>
    public static JsonObject Of(Type type) =>
        type == typeof(string) ? new() { ["type"] = "string" }
        : type == typeof(bool) ? new() { ["type"] = "boolean" }
        : type == typeof(decimal) ? Reference("Number")
        : type == typeof(LocalDate) ? Reference("Day")
        : type.Name == "Id`1" ? Reference("Id")
        : All.Any(form => form.Key == type.Name) ? Reference(type.Name)
        : throw new InvalidOperationException($"The schema knows no form for {type}: add it to {nameof(ValueForms)}.");

    public static JsonObject Reference(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    /// <summary>The same, or null, which on an optional member says what leaving it out says.</summary>
    public static JsonObject Nullable(JsonObject schema)
    {
        if (schema["type"] is not JsonValue type)
            return new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        schema["type"] = new JsonArray(type.DeepClone(), "null");
        return schema;
    }

    private static KeyValuePair<string, JsonObject> Form(string name, string description, JsonObject schema)
    {
        schema.Insert(0, "description", description);
        return new(name, schema);
    }

    private static JsonObject Text(string pattern, int? longest = null)
    {
        JsonObject text = new() { ["type"] = "string", ["pattern"] = $"^{pattern}$" };
        if (longest is { } length)
            text["maxLength"] = length;
        return text;
    }

    /// <summary>What does not begin with one of some kinds and a colon.</summary>
    private static JsonObject Except(JsonObject schema, params string[] kinds)
    {
        schema["not"] = new JsonObject { ["pattern"] = $"^({string.Join('|', kinds)}):" };
        return schema;
    }

    private static JsonObject Closed(bool required, params (string Name, string Description, JsonObject Schema)[] members)
    {
        JsonObject closed = new() { ["type"] = "object", ["properties"] = new JsonObject(members.Select(member => Form(member.Name, member.Description, member.Schema)).Select(Member)) };
        if (required)
            closed["required"] = new JsonArray([.. members.Select(member => JsonValue.Create(member.Name))]);
        closed["additionalProperties"] = false;
        return closed;

        static KeyValuePair<string, JsonNode?> Member(KeyValuePair<string, JsonObject> form) => new(form.Key, form.Value);
    }
}
