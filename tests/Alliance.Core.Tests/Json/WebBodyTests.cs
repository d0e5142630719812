using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Alliance.Core.Tests.Json;

/// <summary>Values and records as bodies of a web service, by minimal APIs and by MVC, and a typed client of it.</summary>
public sealed class WebBodyTests(WebBodyTests.Service service) : IClassFixture<WebBodyTests.Service>
{
    private const string Eur = """{"amount":1.50,"currency":"EUR"}""";
    private const string Open = """{"from":"2024"}""";
    private const string Kazakhstan = """{"country":"KZ","memberships":[{"alliance":"brics","status":"partner","validity":{"from":"2025-01-01"}}]}""";

    private static readonly LocalDate Day = new(2024, 12, 12);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/minimal/money", Eur)]
    [InlineData("/minimal/validity", Open)]
    [InlineData("/minimal/country", "\"KZ\"")]
    [InlineData("/minimal/state", Kazakhstan)]
    [InlineData("/mvc/money", Eur)]
    [InlineData("/mvc/validity", Open)]
    [InlineData("/mvc/country", "\"KZ\"")]
    [InlineData("/mvc/state", Kazakhstan)]
    public async Task A_body_is_read_and_returned(string path, string json)
    {
        using HttpResponseMessage answer = await PostAsync(path, json);
        Assert.Equal((HttpStatusCode.OK, json), (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop)));
    }

    [Theory]
    [InlineData("/minimal/money", """{"amount":1.50,"currency":"EUR","x":1}""")]
    [InlineData("/minimal/validity", "\"2024/..\"")]
    [InlineData("/minimal/state", """{"country":"kz"}""")]
    [InlineData("/mvc/money", """{"amount":1.50}""")]
    [InlineData("/mvc/country", "\"kz\"")]
    [InlineData("/mvc/state", """{"country":"KZ","memberships":[null]}""")]
    public async Task A_body_that_is_wrong_is_a_bad_request(string path, string json)
    {
        using HttpResponseMessage answer = await PostAsync(path, json);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Mvc_tells_what_is_wrong_and_where()
    {
        using HttpResponseMessage answer = await PostAsync("/mvc/state", """{"country":"KZ","memberships":[{"alliance":"brics","status":5}]}""");
        Assert.Contains("Expected a string, found the number 5. At /memberships/0/status of the value, line 1, column", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    /// <summary>A type with a text form is a value of the query or of the route, unless the attribute says that it is the body.</summary>
    [Theory]
    [InlineData("/minimal/query-money")]
    [InlineData("/mvc/query-money")]
    public async Task Without_the_attribute_a_value_is_taken_from_the_query(string path)
    {
        using HttpResponseMessage fromBody = await PostAsync(path, Eur);
        Assert.NotEqual("1.50 EUR", await fromBody.Content.ReadAsStringAsync(Stop));
        using HttpResponseMessage fromQuery = await PostAsync($"{path}?money=1.50%20EUR", Eur);
        Assert.Equal("1.50 EUR", await fromQuery.Content.ReadAsStringAsync(Stop));
    }

    [Theory]
    [InlineData("/minimal/members/brics")]
    [InlineData("/mvc/members/brics")]
    public async Task A_typed_client_gets_the_answer_that_the_service_computed(string path)
    {
        AllianceMembers expected = EmbeddedDatasets.ReadAiAllianceNetwork().AsOf(Day).MembersOf(new("brics"));
        AllianceMembers? members = await service.Client.GetFromJsonAsync<AllianceMembers>($"{path}?day=2024-12-12", Stop);
        Assert.True(expected.Equals(members));
    }

    private async Task<HttpResponseMessage> PostAsync(string path, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        return await service.Client.PostAsync(new Uri(path, UriKind.Relative), body, Stop);
    }

    internal static AllianceMembers MembersOf(Id<AiAlliance> alliance, PartialDate day) => EmbeddedDatasets.ReadAiAllianceNetwork().AsOf(day.Earliest).MembersOf(alliance);

    /// <summary>The service, on a free port of this machine.</summary>
    public sealed class Service : IAsyncLifetime
    {
        private WebApplication? _application;

        public HttpClient Client { get; } = new();

        public async ValueTask InitializeAsync()
        {
            WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.AddControllers().ConfigureApplicationPartManager(parts =>
            {
                parts.ApplicationParts.Clear();
                parts.ApplicationParts.Add(new AssemblyPart(typeof(BodiesController).Assembly));
            });
            _application = builder.Build();
            _application.MapPost("/minimal/money", ([FromBody] Money money) => money);
            _application.MapPost("/minimal/validity", ([FromBody] Validity validity) => validity);
            _application.MapPost("/minimal/country", ([FromBody] CountryCode country) => country);
            _application.MapPost("/minimal/state", (MemberState state) => state);
            _application.MapPost("/minimal/query-money", (Money money) => Results.Text(money.ToString()));
            _application.MapGet("/minimal/members/{alliance}", (Id<AiAlliance> alliance, PartialDate day) => MembersOf(alliance, day));
            _application.MapControllers();
            await _application.StartAsync();
            Client.BaseAddress = new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        }

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            await _application!.DisposeAsync();
        }
    }
}
