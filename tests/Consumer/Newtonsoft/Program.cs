// The library's types in an application that uses Newtonsoft.Json: what happens without help, and what works.
using System.Text;
using Alliance.Core;
using Alliance.Core.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime;

AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
MemberState china = dataset.MemberStates.First(state => state.Country == CountryCode.CN) with { Unknown = UnknownMembers.Parse("""{"x-checked":"2026-04-01T10:00:00Z","x-share":1.50}""") };
string text = Encoding.UTF8.GetString(AllianceJson.WriteRecord(china));

// 1. Without help, Newtonsoft.Json finds the properties by reflection, and knows neither the converters nor the names of the format. Values with a text form are their texts.
Check.Equal("\"KZ\"", JsonConvert.SerializeObject(CountryCode.KZ));
Check.Equal(new PartialDate(2024, 12), JsonConvert.DeserializeObject<PartialDate>("\"2024-12\""));
Check.Equal("\"1.50 EUR\"", JsonConvert.SerializeObject(new Money(1.50m, CurrencyCode.EUR))); // the library's JSON is an object
Check.Equal("3", JsonConvert.SerializeObject(Truth.True)); // "true"
string foreign = JsonConvert.SerializeObject(china);
Check.Contains("\"Memberships\":[{\"Alliance\":", foreign); // "memberships"
Check.True(!foreign.Contains("2026-04-01", StringComparison.Ordinal), "the content of unknown members is not written");
Check.Contains("Cannot create and populate list type Alliance.Core.ValueList", Refusal(() => JsonConvert.DeserializeObject<MemberState>(text)));
Check.Contains("requires a JSON string value", Refusal(() => JsonConvert.DeserializeObject<Money>("""{"amount":1.50,"currency":"EUR"}""")));
// Not every loss is an exception: the texts by language are passed over.
Check.True(JsonConvert.DeserializeObject<Source>("""{"id":"a-source","title":{"en":"A title"}}""")!.Title.IsEmpty);

// Numbers keep their digits, and texts that look like times stay texts, if the settings say so.
var settings = new JsonSerializerSettings { Converters = { new AllianceConverter() }, FloatParseHandling = FloatParseHandling.Decimal, DateParseHandling = DateParseHandling.None };

// 2. A record within a document of another kind: its text as raw JSON, and the text of a token to read it.
var document = new JObject { ["name"] = "Data centre", ["host"] = new JRaw(text) };
Check.Equal($$"""{"name":"Data centre","host":{{text}}}""", document.ToString(Formatting.None));
JObject parsed = JsonConvert.DeserializeObject<JObject>(document.ToString(), settings)!;
Check.Equal(china, AllianceJson.ReadRecord<MemberState>(parsed["host"]!.ToString(Formatting.None)));

// 3. In classes: one converter for all types of the library.
var project = new Project
{
    Name = "Data centre",
    Changed = new DateTime(2026, 4, 1, 10, 0, 0, DateTimeKind.Utc),
    Host = china,
    Budget = new Money(1.50m, CurrencyCode.EUR),
    Duration = Validity.From(2024),
    Partners = [CountryCode.KZ, CountryCode.AE],
    Standing = dataset.AsOf(new LocalDate(2024, 12, 12)).Standing(CountryCode.CN, new("brics")),
};
string json = JsonConvert.SerializeObject(project, settings);
Check.Contains($"\"Host\":{text},\"Budget\":{{\"amount\":1.50,\"currency\":\"EUR\"}},\"Duration\":{{\"from\":\"2024\"}}", json);
Check.Equal(project, JsonConvert.DeserializeObject<Project>(json, settings)!);
Check.Equal(project with { Budget = null, Standing = null }, JsonConvert.DeserializeObject<Project>(JsonConvert.SerializeObject(project with { Budget = null, Standing = null }, settings), settings)!);
Console.WriteLine($"{json.Length} characters were written by Newtonsoft.Json and read back, with the library's own JSON inside");

static string Refusal(Func<object?> read)
{
    try
    {
        return $"read as {read()}";
    }
    catch (JsonException error)
    {
        return error.Message;
    }
}
