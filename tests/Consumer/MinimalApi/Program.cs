// A web service that answers from a dataset, its OpenAPI document, and a typed client that calls it.
using System.Net;
using System.Text.Json.Nodes;
using Alliance.Core;
using NodaTime;

AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
ExchangeRateTable rates = ExchangeRateTable.Of(dataset.ExchangeRates);

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddSingleton(dataset);
builder.Services.AddSingleton(rates);
builder.Services.AddOpenApi(options => options.AddSchemaTransformer(AllianceSchemas.Describe));

await using WebApplication app = builder.Build();
app.MapOpenApi();
app.MapAlliances();
await app.StartAsync();

using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
var client = new AllianceClient(http);
Id<AiAlliance> brics = new("brics");
var day = new DateOnly(2024, 12, 12);
AsOfView view = dataset.AsOf(new LocalDate(2024, 12, 12));

// Answers are read back as they were computed.
AllianceMembers members = await client.MembersOf(brics, day);
Check.True(members.SequenceEqual(view.MembersOf(brics)) && members.IsComplete == view.MembersOf(brics).IsComplete);
PartyStanding saudiArabia = await client.Standing(CountryCode.SA, brics, day);
Check.Equal(view.Standing(CountryCode.SA, brics), saudiArabia);
ValueList<PartyStanding> partners = await client.StandingsOf(brics, day.AddMonths(1), MembershipStatus.Partner);
Check.True(partners.All(standing => standing.Status == MembershipStatus.Partner) && !partners.IsEmpty);
ValueList<MembershipChange> changes = await client.MembershipChanges(brics, new DateOnly(2025, 1, 1), new DateOnly(2025, 1, 31));
Check.Equal(dataset.MembershipChanges(brics, new LocalDate(2025, 1, 1), new LocalDate(2025, 1, 31)), changes);
Console.WriteLine($"{members}; Saudi Arabia {saudiArabia.IsMember}; {changes.Count} changes, such as {changes[0]}");

// So are records, and values as the body of a request.
MemberState china = await client.StateOf(CountryCode.CN);
Check.True(dataset.MemberStates.Contains(china));
Check.True((await client.SourcesOf(new PartialDate(2024, 12))).Any(source => source.Published == new PartialDate(2024, 12, 11)));
Check.True((await client.MembershipsOf(CountryCode.CN, Validity.From(2024))).Any(membership => membership.Alliance == brics));
ConversionAnswer euros = await client.Convert(new Money(1_120_200m, CurrencyCode.RUB), CurrencyCode.EUR, new DateOnly(2024, 12, 4));
Check.Equal(new Money(10_000m, CurrencyCode.EUR), euros.Conversion?.Result ?? default);

// What cannot be read is the client's mistake, and what is not there is not found.
await Expect(HttpStatusCode.BadRequest, "/countries/Kazakhstan");
await Expect(HttpStatusCode.BadRequest, "/alliances/brics/members?day=2024-02-30");
await Expect(HttpStatusCode.BadRequest, "/alliances/BRICS/members?day=2024-12-12");
await Expect(HttpStatusCode.NotFound, "/countries/AQ");
using (HttpResponseMessage refused = await http.PostAsJsonAsync("/convert?to=EUR&day=2024-12-04", new { amount = 1, currency = "rouble" }))
    Check.Equal(HttpStatusCode.BadRequest, refused.StatusCode);

// The document names every path, and describes what is sent and returned.
JsonNode document = JsonNode.Parse(await http.GetStringAsync("/openapi/v1.json"))!;
Check.Equal(8, document["paths"]!.AsObject().Count);
JsonObject schemas = document["components"]!["schemas"]!.AsObject();
Check.True(schemas.All(schema => schema.Value!["type"] is not null));
Check.Equal("""["amount","currency"]""", schemas["Money"]!["required"]!.ToJsonString());
JsonNode parameter = document["paths"]!["/countries/{country}"]!["get"]!["parameters"]![0]!;
Check.Equal("""{"type":"string"}""", parameter["schema"]!.ToJsonString());
Check.Equal("""{"$ref":"#/components/schemas/MembershipChange"}""", schemas["ValueListOfMembershipChange"]!["items"]!.ToJsonString());
Console.WriteLine($"OpenAPI {document["openapi"]}: {document["paths"]!.AsObject().Count} paths, {schemas.Count} schemas");
await app.StopAsync();

async Task Expect(HttpStatusCode status, string path)
{
    using HttpResponseMessage response = await http.GetAsync(path);
    Check.Equal((path, status), (path, response.StatusCode));
}
