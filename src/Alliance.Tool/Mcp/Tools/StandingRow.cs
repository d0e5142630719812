using System.ComponentModel;

namespace Alliance.Tool;

/// <summary>What a party is in an alliance.</summary>
internal sealed record StandingRow(
    [property: Description("The reference to the party, such as country:KZ or company:nvidia.")] string Party,
    string Name,
    [property: Description("The id of the alliance.")] string Alliance,
    [property: Description("The status, such as member, partner or observer; or that the party is not listed.")] string Status,
    [property: Description("Whether the party has this status on the day.")] Truth Holds,
    [property: Description("Whether the status is certain and, where it is unknown, why.")] string Certain,
    [property: Description("Whether the party is a member on the day.")] Truth IsMember,
    [property: Description("Why holds or isMember is unknown; left out where neither is.")] UnknownReason? UnknownReason,
    [property: Description("The time that the decisive claim states: from/until as EDTF (ISO 8601-2), with .. where it is open.")] string Time,
    [property: Description("The ids of the sources of the decisive claim.")] IReadOnlyList<string> Sources)
{
    /// <summary>The row of a standing.</summary>
    public static StandingRow Of(PartyStanding standing, Question question) => new(
        standing.Party.ToString(),
        question.Names.Of(standing.Party),
        standing.Alliance.Value,
        Standings.Status(standing),
        standing.Holds,
        Standings.Certainty(standing),
        standing.IsMember,
        standing.UnknownReason is var reason and not Core.UnknownReason.None ? reason : null,
        Standings.Time(standing),
        SourcesOf(standing.Claims.IsEmpty ? Evidence.None : standing.Claims[0].Evidence));

    /// <summary>The ids of the sources of a claim.</summary>
    public static IReadOnlyList<string> SourcesOf(Evidence evidence) => [.. evidence.Citations.Select(citation => citation.Source.Value).Distinct()];
}
