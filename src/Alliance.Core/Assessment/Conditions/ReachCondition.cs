using System.Globalization;
using Alliance.Core.Validation;

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
        if (basis == ReachBasis.Territory && GapsOfTerritory(request, situation.Day) is { Count: > 0 } gaps)
            return gaps;
        if (basis == ReachBasis.Origin)
            return request.Origin is null ? [OfPlace("origin", "country of origin", (one, place) => one with { Origin = place })] : [OfTerritory(request.Origin.Value, situation.Day)];
        if (basis == ReachBasis.Person)
            return [new(MissingFactPlace.Request, "exporter", "Who is the exporter, and in which country is it established?", null)];
        string subject = regime is { } id ? $"{id}" : $"the law of {authority}";
        return regime is not { } known
            ? [FactGap.OfDataset($"jurisdiction:{authority}", $"Is the transaction subject to {subject}? The dataset does not say whom that law reaches.")]
            : [new(MissingFactPlace.Request, $"jurisdiction:{known}", QuestionOf(basis, subject), one => AnswersOf(basis).Select(answer => With(one, known, answer)))];
    }

    /// <summary>What is missing to know whether the transaction takes place from the territory.</summary>
    private List<FactGap> GapsOfTerritory(AccessRequest request, DayKey day)
    {
        List<FactGap> gaps = [];
        Truth from = Within(request.ExportedFrom, day), through = IsCarriedThrough(request, day);
        if (request.ExportedFrom is null)
            gaps.Add(OfPlace("exportedFrom", "place from which the item is sent", (one, place) => one with { ExportedFrom = place }));
        else if (from == Truth.Unknown)
            gaps.Add(OfTerritory(request.ExportedFrom.Value, day));
        if (!VocabularyForm.IsStatedAndKnown(request.Activity) && (through != Truth.False || (test is null && from != Truth.False)))
            gaps.Add(new(MissingFactPlace.Request, "activity", "What is done with the item?", one => Vocabulary.Of<AccessActivity>().Select(word => one with { Activity = word })));
        if (through == Truth.Unknown && from != Truth.True)
            gaps.AddRange(TransitCondition.GapsOf(request.Via, territory, day, place => OfTerritory(place, day)));
        return gaps;
    }

    public override IEnumerable<RecordReference> Records => authority.Alliance is not null ? [authority.Record] : [];

    public override void AddDays(in Situation situation, ChangeDays days)
    {
        territory.AddDays(situation.Request.ExportedFrom, days);
        territory.AddDays(situation.Request.Origin, days);
        foreach (Place one in situation.Request.Via ?? [])
            territory.AddDays(one, days);
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
            return IsFrom(request, situation.Day) == Truth.True && IsReached(request.Activity) ? Truth.True : Truth.Unknown;
        Truth reached = Basis switch
        {
            ReachBasis.Territory => IsFrom(request, situation.Day),
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
        ReachBasis.Territory => new(TerritoryFoundIn(situation.Request), $"from {authority}"),
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

    /// <summary>Whether a transaction takes place from the territory: the item is sent from it or, in a transit, carried through it.</summary>
    private Truth IsFrom(AccessRequest request, DayKey day) => Within(request.ExportedFrom, day) is var from && from == Truth.True ? from : from | IsCarriedThrough(request, day);

    private Truth IsCarriedThrough(AccessRequest request, DayKey day)
    {
        Truth isTransit = VocabularyForm.IsStatedAndKnown(request.Activity) ? Truth.Of(request.Activity == AccessActivity.Transit) : Truth.Unknown;
        return isTransit == Truth.False ? isTransit : isTransit & TransitCondition.IsThrough(request.Via, territory, day);
    }

    private static string? TerritoryFoundIn(AccessRequest request)
    {
        string? from = request.ExportedFrom is { } place ? PlaceGaps.TextOf(place) : null;
        return request.Activity == AccessActivity.Transit && request.Via is { IsEmpty: false } via ? $"{from ?? "not known"} through {string.Join(", ", via.Select(PlaceGaps.TextOf))}" : from;
    }

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
    private static bool IsReached(Term<AccessActivity> activity) =>
        activity == AccessActivity.Export || activity == AccessActivity.Transit || activity == AccessActivity.Service;

    private static FactGap OfPlace(string member, string name, Func<AccessRequest, Place, AccessRequest> with) =>
        new(MissingFactPlace.Request, member, $"What is the {name}?", request => PlaceGaps.Countries.Select(country => with(request, country)));

    private FactGap OfTerritory(Place place, DayKey day) =>
        FactGap.OfDataset($"{PlaceGaps.TextOf(place)} in {authority} on {RecordText.Iso(day.ToLocalDate())}", $"Was {PlaceGaps.TextOf(place)} part of {authority} on {RecordText.Iso(day.ToLocalDate())}?");

    private static string QuestionOf(ReachBasis basis, string subject) => basis switch
    {
        ReachBasis.ControlledContent => $"What share of the item's content, in per cent, does {subject} control?",
        ReachBasis.DirectProduct => $"Is the item a direct product of technology or equipment that {subject} controls?",
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
