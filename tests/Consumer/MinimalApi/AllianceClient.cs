using System.Net.Http.Json;
using Alliance.Core;

/// <summary>A typed client: it reads answers into the types of which the service made them.</summary>
internal sealed class AllianceClient(HttpClient http)
{
    public async Task<AllianceMembers> MembersOf(Id<AiAlliance> alliance, DateOnly day) =>
        await Get<AllianceMembers>($"/alliances/{alliance}/members?day={day:O}");

    public async Task<PartyStanding> Standing(PartyReference party, Id<AiAlliance> alliance, DateOnly day) =>
        await Get<PartyStanding>($"/alliances/{alliance}/standings/{Uri.EscapeDataString(party.ToString())}?day={day:O}");

    public async Task<ValueList<PartyStanding>> StandingsOf(Id<AiAlliance> alliance, DateOnly day, Term<MembershipStatus> status) =>
        await Get<ValueList<PartyStanding>>($"/alliances/{alliance}/standings?day={day:O}&status={status}");

    public async Task<ValueList<MembershipChange>> MembershipChanges(Id<AiAlliance> alliance, DateOnly from, DateOnly to) =>
        await Get<ValueList<MembershipChange>>($"/alliances/{alliance}/changes?from={from:O}&to={to:O}");

    public async Task<MemberState> StateOf(CountryCode country) => await Get<MemberState>($"/countries/{country}");

    public async Task<ValueList<Source>> SourcesOf(PartialDate published) => await Get<ValueList<Source>>($"/sources?published={published}");

    public async Task<ValueList<Membership>> MembershipsOf(CountryCode country, Validity period) =>
        await Post<Validity, ValueList<Membership>>($"/countries/{country}/memberships", period);

    public async Task<ConversionAnswer> Convert(Money amount, CurrencyCode to, DateOnly day) =>
        await Post<Money, ConversionAnswer>($"/convert?to={to}&day={day:O}", amount);

    private async Task<T> Get<T>(string path) => await http.GetFromJsonAsync<T>(path) ?? throw new HttpRequestException($"{path} answered null.");

    private async Task<TAnswer> Post<TBody, TAnswer>(string path, TBody body)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync(path, body);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<TAnswer>() ?? throw new HttpRequestException($"{path} answered null.");
    }
}
