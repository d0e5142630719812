// A web service that answers from a dataset, its OpenAPI document, and a typed client that calls it.
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Alliance.Core;
using FluentValidation;
using NodaTime;

AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
ExchangeRateTable rates = ExchangeRateTable.Of(dataset.ExchangeRates);

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddSingleton(dataset);
builder.Services.AddSingleton(rates);
builder.Services.AddAllianceValidation(Path.Combine(AppContext.BaseDirectory, "validation.json"));
builder.Services.AddOpenApi(options => options.AddSchemaTransformer(AllianceSchemas.Describe));

await using WebApplication app = builder.Build();
app.MapOpenApi();
app.MapAlliances();
app.MapDatasets();
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

// A dataset in the body is checked before the endpoint runs: with the options of the settings, and the rules of the house.
(HttpStatusCode status, JsonNode? answer) = await Post("""{"memberStates":[{"country":"KZ","memberships":[{"alliance":"brics","status":"member"}]}],"alliances":[{"id":"brics","names":[{"text":"BRICS"}]}]}""");
Check.Equal((HttpStatusCode.OK, "1 member states"), (status, (string?)answer));
(status, answer) = await Post("""
    {"memberStates":[
      {"country":"KZ","memberships":[]}]}
    """);
Check.Equal(HttpStatusCode.UnprocessableEntity, status);
Check.Equal(
    """[{"pointer":"/memberStates/0/memberships","code":"HOUSE-1","severity":"error","detail":"A member state must have a membership.","line":2,"column":33}]""",
    answer!["errors"]!.ToJsonString());
(status, answer) = await Post("""{"memberStates":{}}""");
Check.Equal((HttpStatusCode.BadRequest, "/memberStates"), (status, (string?)answer!["errors"]![0]!["pointer"]));
Console.WriteLine($"Refused: {answer["errors"]![0]!.ToJsonString()}");

// Files are checked in the background.
string file = Path.Combine(Directory.CreateTempSubdirectory("alliance-core-").FullName, "dataset.json");
await File.WriteAllTextAsync(file, """{"memberStates":[{"country":"KZ"}]}""");
await app.Services.GetRequiredService<Channel<string>>().Writer.WriteAsync(file);
for (int i = 0; i < 600 && !(File.Exists($"{file}.sarif") && new FileInfo($"{file}.sarif").Length > 0); i++)
    await Task.Delay(100);
Check.Contains("\"HOUSE-1\"", await File.ReadAllTextAsync($"{file}.sarif"));
Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
Check.True(!app.Services.GetRequiredService<IValidator<MemberState>>().Validate(new MemberState { Country = CountryCode.KZ }).IsValid);

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

async Task<(HttpStatusCode Status, JsonNode? Answer)> Post(string dataset)
{
    using HttpResponseMessage response = await http.PostAsync("/datasets", new StringContent(dataset, Encoding.UTF8, "application/json"));
    string text = await response.Content.ReadAsStringAsync();
    return (response.StatusCode, response.IsSuccessStatusCode ? JsonValue.Create(text) : JsonNode.Parse(text));
}
