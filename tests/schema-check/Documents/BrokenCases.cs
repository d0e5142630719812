namespace Alliance.Core.SchemaCheck;

/// <summary>Texts that are no documents, each broken in one way.</summary>
internal static class BrokenCases
{
    public static IEnumerable<Case> All => [.. Refused.Select(broken => Broken(broken)), .. Beyond.Select(broken => Broken(broken) with { BeyondSchema = true })];

    /// <summary>What the schema refuses too.</summary>
    private static IEnumerable<(string Schema, string Text, string Name)> Refused =>
    [
        ("AllianceDataset", "[]", "a list instead of a dataset"),
        ("AllianceDataset", "null", "null instead of a dataset"),
        ("AllianceDataset", """{"sources":{}}""", "an object instead of a list"),
        ("AllianceDataset", """{"sources":[null]}""", "null in a list"),
        ("AllianceDataset", """{"knownAsOf":"2024-12"}""", "a month where a day is asked for"),
        ("AllianceDataset", """{"schemaVersion":1.0}""", "a version as a number"),
        ("AllianceDataset", """{"schemaVersion":"1"}""", "a version without its second number"),
        ("AllianceDataset", """{"schemaVersion":"2.0"}""", "a later major version"),
        ("AllianceDataset", """{"sources":[{"id":"a"}]}""", "a required member missing"),
        ("Source", """{"id":"a","title":null}""", "null on a required member"),
        ("Source", """{"Id":"a","title":"t"}""", "a name in the wrong case"),
        ("Source", """{"id":"A","title":"t"}""", "an id in upper case"),
        ("Source", """{"id":"a--b","title":"t"}""", "two hyphens in an id"),
        ("Source", """{"id":"a\n","title":"t"}""", "a line feed behind an id"),
        ("Source", $$"""{"id":"{{new string('a', 101)}}","title":"t"}""", "an id of 101 characters"),
        ("Source", """{"id":"","title":"t"}""", "an empty id"),
        ("Source", """{"id":"a","title":{"en":null}}""", "null in a text by language"),
        ("Source", """{"id":"a","title":{"english language":"t"}}""", "no language tag"),
        ("Source", """{"id":"a","title":{"i-klingon":"t"}}""", "a grandfathered language tag"),
        ("Source", """{"id":"a","title":"t","published":2024}""", "a year as a number"),
        ("Source", """{"id":"a","title":"t","published":"0000"}""", "the year 0"),
        ("Source", """{"id":"a","title":"t","published":"2024-13"}""", "month 13"),
        ("Source", """{"id":"a","title":"t","published":"2024-02-30"}""", "30 February"),
        ("Source", """{"id":"a","title":"t","published":"2023-02-29"}""", "29 February of a common year"),
        ("Source", """{"id":"a","title":"t","published":"2024-12-1"}""", "a day of one digit"),
        ("Source", """{"id":"a","title":"t","retrieved":"2023-02-29"}""", "a day that there is not"),
        ("Validity", """{"from":"2024","to":"2025"}""", "an unknown member of a validity"),
        ("Validity", """{"from":"[..]"}""", "a range without bounds"),
        ("Validity", """{"from":"[2024]"}""", "a range of one date"),
        ("Validity", """{"from":"2024..2025"}""", "a range without brackets"),
        ("Validity", """{"from":""}""", "an empty end"),
        ("Validity", "\"2024\"", "a validity as a string"),
        ("Money", """{"amount":1}""", "money without currency"),
        ("Money", """{"amount":"1","currency":"RUB"}""", "an amount as a string"),
        ("Money", """{"amount":1,"currency":"rub"}""", "a currency in lower case"),
        ("Money", """{"amount":1,"currency":"RUB","unit":"kopeck"}""", "an unknown member of money"),
        ("Money", """{"amount":null,"currency":"RUB"}""", "null for an amount"),
        ("Money", """{"amount":1e30,"currency":"RUB"}""", "a number that is too large"),
        ("ExchangeRate", """{"day":"2024-12","rate":1}""", "a rate of a month"),
        ("ExchangeRate", """{"day":"2024-12-04","rate":1,"x":2}""", "an unknown member of a rate"),
        ("MemberState", """{"country":"Kazakhstan"}""", "a name where a code is asked for"),
        ("MemberState", """{"country":"KAZ"}""", "a code of three letters"),
        ("PartyReference", "\"KZ\"", "a party without its kind"),
        ("PartyReference", "\"country:kz\"", "a country in lower case"),
        ("PartyReference", "\"company:NVIDIA\"", "a company that is no id"),
        ("PartyReference", "\"other: x\"", "a name with a space before it"),
        ("PartyReference", "\"other:x\\u00a0\"", "a name with a space behind it"),
        ("PartyReference", "\"other:a\\u0007b\"", "a name with a control character"),
        ("PartyReference", $"\"other:{new string('x', 201)}\"", "a name of 201 characters"),
        ("PartyReference", "\"Ministry:x\"", "no kind of party"),
        ("RecordReference", "\"unspecified:brics\"", "no kind of record"),
        ("RecordReference", "\"member-state:KZ\"", "a key in upper case"),
        ("Evidence", """{"confidence":"unspecified"}""", "the word of no confidence"),
        ("Evidence", """{"confidence":"Confirmed"}""", "a word in the wrong case"),
        ("Evidence", """{"confidence":""}""", "no word at all"),
        ("Indicator", """{"title":"t","unit":"unspecified"}""", "the word that says nothing"),
        ("Indicator", """{"title":"t","unit":"per cent"}""", "a word with a space"),
        ("ConstraintScope", """{"anyOf":[{"noneOf":{}}]}""", "an object instead of a list in a scope inside a scope"),
        ("ConstraintScope", """{"noneOf":[{"anyOf":[null]}]}""", "null in a list of a scope inside a scope"),
        ("ItemCriterion", """{"contains":{"contains":{"kinds":"computer"}}}""", "a word instead of a list in a criterion inside a criterion"),
        ("line", """{"country":"KZ"}""", "a line without its kind"),
        ("line", """{"type":"State","country":"KZ"}""", "a line whose kind is no word"),
        ("line", """{"type":null,"country":"KZ"}""", "a line whose kind is null"),
        ("line", """{"type":"source","country":"KZ"}""", "a line of another kind"),
    ];

    /// <summary>What JSON Schema has no words for: the library refuses it, the schema does not.</summary>
    private static IEnumerable<(string Schema, string Text, string Name)> Beyond =>
    [
        ("MemberState", """{"country":"KZ","country":"KZ"}""", "a name twice in an object"),
        ("MemberState", """{"country":"KZ","x-new":{"a":1,"a":1}}""", "a name twice in an unknown object"),
        ("LocalizedText", """{"en":"a","EN":"b"}""", "a language twice, in two spellings"),
        ("LocalizedText", """{"de-1996-1996":"a"}""", "a variant twice in a language tag"),
        ("Money", """{"amount":0.12345678901234567890123456789,"currency":"RUB"}""", "a number of too many digits"),
        ("Money", """{"amount":1e-29,"currency":"RUB"}""", "a number of too many decimal places"),
        ("Validity", """{"from":"[2025..2024]"}""", "a range out of order"),
        ("Validity", """{"from":"[2023-02-29..]"}""", "29 February of a common year in a range"),
        ("RecordReference", $"\"item:{new string('a', 101)}\"", "a key that is too long behind a short kind"),
        ("PartyReference", $"\"company:{new string('a', 101)}\"", "an id of 101 characters in a party"),
        ("LocalizedText", """{"en-a-bbb-a-ccc":"a"}""", "an extension twice in a language tag"),
        ("PartyReference", $"\"other:{string.Concat(Enumerable.Repeat("😀", 101))}\"", "a name of 202 UTF-16 units in 101 characters"),
        ("MemberState", $$"""{"country":"KZ","x-new":{{new string('[', 64)}}{{new string(']', 64)}}}""", "65 levels"),
        ("MemberState", """{"country":"KZ","x-new":"\ud800"}""", "an unpaired surrogate"),
    ];

    private static Case Broken((string Schema, string Text, string Name) broken) => new(broken.Name, broken.Schema, broken.Text, Accepted: false);
}
