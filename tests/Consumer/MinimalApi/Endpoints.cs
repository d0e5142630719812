using Alliance.Core;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

/// <summary>The questions that the service answers. Codes, ids and dates come from the route and the query, and answers are returned as they are.</summary>
internal static class Endpoints
{
    public static void MapAlliances(this WebApplication app)
    {
        app.MapGet("/alliances/{alliance}/members", (Id<AiAlliance> alliance, DateOnly day, AllianceDataset dataset) =>
            dataset.AsOf(LocalDate.FromDateOnly(day)).MembersOf(alliance));

        app.MapGet("/alliances/{alliance}/standings/{party}", (Id<AiAlliance> alliance, PartyReference party, DateOnly day, AllianceDataset dataset) =>
            dataset.AsOf(LocalDate.FromDateOnly(day)).Standing(party, alliance));

        // An enumeration would be taken by its name in code; a term is taken by its word, as in JSON.
        app.MapGet("/alliances/{alliance}/standings", (Id<AiAlliance> alliance, DateOnly day, Term<MembershipStatus> status, AllianceDataset dataset) =>
            dataset.AsOf(LocalDate.FromDateOnly(day)).StandingsOf(alliance).Where(standing => standing.Status == status));

        app.MapGet("/alliances/{alliance}/changes", (Id<AiAlliance> alliance, DateOnly from, DateOnly to, AllianceDataset dataset) =>
            dataset.MembershipChanges(alliance, LocalDate.FromDateOnly(from), LocalDate.FromDateOnly(to)));

        app.MapGet("/countries/{country}", Results<Ok<MemberState>, NotFound> (CountryCode country, AllianceDataset dataset) =>
            dataset.MemberStates.FirstOrDefault(state => state.Country == country) is { } state ? TypedResults.Ok(state) : TypedResults.NotFound());

        // A partial date, such as 2024-12: the sources that were published within it for certain.
        app.MapGet("/sources", (PartialDate published, AllianceDataset dataset) =>
            dataset.Sources.Where(source => source.Published is { } date && published.Contains(date.Earliest) && published.Contains(date.Latest)));

        // A period as the body: the memberships of a country that may overlap it.
        app.MapPost("/countries/{country}/memberships", (CountryCode country, [FromBody] Validity period, AllianceDataset dataset) =>
            dataset.MemberStates.Where(state => state.Country == country).SelectMany(state => state.Memberships)
                .Where(membership => membership.Validity.Overlaps(period) != Truth.False));

        // An amount as the body.
        app.MapPost("/convert", ([FromBody] Money amount, CurrencyCode to, DateOnly day, ExchangeRateTable rates) =>
            rates.ConvertAll([amount], to, LocalDate.FromDateOnly(day), RateLookup.InForceUntilReplaced)[0]);
    }
}
