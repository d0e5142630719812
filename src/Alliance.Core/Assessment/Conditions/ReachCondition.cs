using System.Globalization;

namespace Alliance.Core;

/// <summary>Whether a body of law reaches a transaction, by one of its grounds.</summary>
/// <param name="place">Where the ground stands.</param>
/// <param name="test">The ground; null where none is recorded, so that only transactions from the territory are certainly reached.</param>
/// <param name="regime">The body of law; null when it is not recorded.</param>
/// <param name="authority">The authority.</param>
/// <param name="territory">The territory of the authority.</param>
internal sealed class ReachCondition(ConditionPlace place, ReachTest? test, Id<ControlRegime>? regime, PartyReference authority, PlaceTable territory)
    : ConditionTest(place, "reach: " + (test is null ? "territory" : test.Basis.Text.Replace('-', ' ')))
{
    public override IEnumerable<FactGap> Gaps(Situation situation)
    {
        AccessRequest request = situation.Request;
        ReachBasis basis = Basis;
        if (test is null && request.ExportedFrom is null)
            return [OfPlace("exportedFrom", "place from which the item is sent", (one, place) => one with { ExportedFrom = place })];
        if (test is null && request.Activity.IsDefault && Within(request.ExportedFrom, situation.Day) == Truth.True)
            return [new(MissingFactPlace.Request, "activity", "What is done with the item?", one => Vocabulary.Of<AccessActivity>().Select(word => one with { Activity = word }))];
        if (basis == ReachBasis.Territory && test is not null)
            return request.ExportedFrom is null ? [OfPlace("exportedFrom", "place from which the item is sent", (one, place) => one with { ExportedFrom = place })] : [OfTerritory(request.ExportedFrom.Value, situation.Day)];
        if (basis == ReachBasis.Origin)
            return request.Origin is null ? [OfPlace("origin", "country of origin", (one, place) => one with { Origin = place })] : [OfTerritory(request.Origin.Value, situation.Day)];
        if (basis == ReachBasis.Person)
            return [new(MissingFactPlace.Request, "exporter", $"Who is the exporter, and where is it established?", null)];
        string subject = regime is { } id ? $"{id}" : $"the law of {authority}";
        return regime is not { } known
            ? [FactGap.OfDataset($"jurisdiction:{authority}", $"Is the transaction subject to {subject}? The dataset does not say whom that law reaches.")]
            : [new(MissingFactPlace.Request, $"jurisdiction:{known}", QuestionOf(basis, subject), one => AnswersOf(basis).Select(answer => With(one, known, answer)))];
    }

    public override IEnumerable<RecordReference> Records => authority.Alliance is not null ? [authority.Record] : [];

    public override void AddDays(in Situation situation, ChangeDays days)
    {
        territory.AddDays(situation.Request.ExportedFrom, days);
        territory.AddDays(situation.Request.Origin, days);
        foreach (AccessParty party in situation.Request.Parties)
        {
            territory.AddDays(party.EstablishedIn is { } country ? country : null, days);
            territory.AddDays(party.Headquarters is { } seat ? seat : null, days);
        }
    }

    protected override Truth Test(in Situation situation)
    {
        AccessRequest request = situation.Request;
        if (test is null)
            return Within(request.ExportedFrom, situation.Day) == Truth.True && IsFromTerritory(request.Activity) ? Truth.True : Truth.Unknown;
        Truth reached = Basis switch
        {
            ReachBasis.Territory => Within(request.ExportedFrom, situation.Day),
            ReachBasis.Origin => Within(request.Origin, situation.Day),
            ReachBasis.Person => IsPerson(situation),
            ReachBasis.ControlledContent => ContentOf(request) is { } share ? Truth.Of(share > (test.Above ?? 0)) : Truth.Unknown,
            ReachBasis.DirectProduct => JurisdictionOf(request)?.IsDirectProduct is { } isProduct ? Truth.Of(isProduct) : Truth.Unknown,
            _ => Truth.Unknown,
        };
        return reached;
    }

    protected override TestFinding Find(in Situation situation) => Basis switch
    {
        ReachBasis.Territory => new(situation.Request.ExportedFrom is { } from ? PlaceGaps.TextOf(from) : null, $"from {authority}"),
        ReachBasis.Origin => new(situation.Request.Origin is { } origin ? PlaceGaps.TextOf(origin) : null, $"made in {authority}"),
        ReachBasis.ControlledContent => new(ContentOf(situation.Request)?.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"more than {test?.Above ?? 0} %")),
        _ => default,
    };

    private ReachBasis Basis => test is null ? ReachBasis.Territory : test.Basis.TryGetKnown(out ReachBasis known) ? known : ReachBasis.Unspecified;

    private AccessJurisdiction? JurisdictionOf(AccessRequest request)
    {
        foreach (AccessJurisdiction one in request.Jurisdictions)
        {
            if (one.Regime == regime)
                return one;
        }
        return null;
    }

    private decimal? ContentOf(AccessRequest request) => JurisdictionOf(request)?.ControlledContent;

    private Truth Within(Place? place, DayKey day) => place is { } given ? territory.Includes(given, day) : Truth.Unknown;

    /// <summary>Whether an exporter is established, or has its headquarters, in the territory.</summary>
    private Truth IsPerson(in Situation situation)
    {
        Truth any = Truth.False;
        bool isFound = false;
        foreach (AccessParty party in situation.Request.Parties)
        {
            Truth isExporter = Roles.HasOneOf(party, Roles.OfExporter);
            if (isExporter == Truth.False)
                continue;
            isFound |= isExporter == Truth.True;
            Truth established = Within(party.EstablishedIn is { } country ? country : null, situation.Day);
            Truth headquarters = party.Headquarters is { } seat ? Within(seat, situation.Day) : Truth.Unknown;
            any |= isExporter & (established | headquarters);
        }
        return isFound || any == Truth.True ? any : Truth.Unknown;
    }

    /// <summary>Whether an activity is one that law whose reach is not recorded reaches from its territory.</summary>
    private static bool IsFromTerritory(Term<AccessActivity> activity) =>
        activity == AccessActivity.Export || activity == AccessActivity.Transit || activity == AccessActivity.Service;

    private static FactGap OfPlace(string member, string name, Func<AccessRequest, Place, AccessRequest> with) =>
        new(MissingFactPlace.Request, member, $"What is the {name}?", request => PlaceGaps.Countries.Select(country => with(request, country)));

    private FactGap OfTerritory(Place place, DayKey day) =>
        FactGap.OfDataset($"{PlaceGaps.TextOf(place)} in {authority} on {RecordText.Iso(day.ToLocalDate())}", $"Was {PlaceGaps.TextOf(place)} part of {authority} on {RecordText.Iso(day.ToLocalDate())}?");

    private static string QuestionOf(ReachBasis basis, string subject) => basis switch
    {
        ReachBasis.ControlledContent => $"Which share of its content is controlled by {subject}?",
        ReachBasis.DirectProduct => $"Is it a direct product of technology or equipment that {subject} controls?",
        _ => $"Is the transaction subject to {subject}?",
    };

    private IEnumerable<AccessJurisdiction> AnswersOf(ReachBasis basis)
    {
        if (basis == ReachBasis.ControlledContent)
        {
            yield return new() { Regime = regime!.Value, ControlledContent = 100 };
            yield return new() { Regime = regime.Value, ControlledContent = 0 };
        }
        if (basis == ReachBasis.DirectProduct)
        {
            yield return new() { Regime = regime!.Value, IsDirectProduct = true };
            yield return new() { Regime = regime.Value, IsDirectProduct = false };
        }
        yield return new() { Regime = regime!.Value, IsSubject = true };
        yield return new() { Regime = regime.Value, IsSubject = false };
    }

    private static AccessRequest With(AccessRequest request, Id<ControlRegime> regime, AccessJurisdiction answer)
    {
        AccessJurisdiction? given = request.Jurisdictions.FirstOrDefault(one => one.Regime == regime);
        AccessJurisdiction joined = new()
        {
            Regime = regime,
            IsSubject = answer.IsSubject ?? given?.IsSubject,
            ControlledContent = answer.ControlledContent ?? given?.ControlledContent,
            IsDirectProduct = answer.IsDirectProduct ?? given?.IsDirectProduct,
        };
        return request with { Jurisdictions = [.. request.Jurisdictions.Where(one => one.Regime != regime), joined] };
    }
}
