using System.Globalization;

namespace Alliance.Core.Tests.Assessment;

/// <summary>
/// The least and the greatest of what is required, over completions of what a request and a dataset leave open: every completion is evaluated with yes and no alone. Slow, and only for the
/// small datasets of <see cref="AccessGens"/>: numbers and places are completed with representative values.
/// </summary>
internal sealed class Completions
{
    private const int MostRuns = 600;
    private static readonly decimal[] Figures = [1, 1600, 3000, 4800, 20_000];
    private static readonly CountryCode[] Countries = [CountryCode.DE, CountryCode.CN, CountryCode.US, CountryCode.RU, CountryCode.BR];
    private static readonly PartyRole[] Recipients = [PartyRole.Purchaser, PartyRole.IntermediateConsignee, PartyRole.UltimateConsignee, PartyRole.EndUser];

    private readonly Choices _choices = new();
    private readonly AllianceDataset _dataset;
    private readonly AccessRequest _request;
    private readonly TechnologyItem _item;
    private readonly CountryGroupCatalogue _groups;
    private readonly Dictionary<Id<TechnologyAccessConstraint>, ConstraintStanding> _standings;
    private TechnologyAccessConstraint _constraint = null!;

    private Completions(AllianceDataset dataset, AccessRequest request)
    {
        (_dataset, _request) = (dataset, request);
        _item = request.Item.Item ?? dataset.Items.Single(item => item.Id == request.Item.Id);
        _groups = CountryGroupCatalogue.Of(dataset.CountryGroups);
        _standings = dataset.AsOf(request.Day).Constraints().ToDictionary(standing => standing.Constraint.Id);
    }

    /// <summary>The bounds over all completions, and whether all were tried.</summary>
    public static (AccessBounds OnTheBooks, AccessBounds Enforced, bool AreAll) Of(AllianceDataset dataset, AccessRequest request)
    {
        Completions completions = new(dataset, request);
        (int Least, int Greatest) books = (3, 0), enforced = (3, 0);
        int runs = 0;
        do
        {
            int onTheBooks = 0, inForce = 0;
            foreach (TechnologyAccessConstraint constraint in dataset.Constraints)
            {
                var (one, other) = completions.Evaluate(constraint);
                (onTheBooks, inForce) = (Math.Max(onTheBooks, one), Math.Max(inForce, other));
            }
            books = (Math.Min(books.Least, onTheBooks), Math.Max(books.Greatest, onTheBooks));
            enforced = (Math.Min(enforced.Least, inForce), Math.Max(enforced.Greatest, inForce));
        }
        while (completions._choices.Next() && ++runs < MostRuns);
        return (new((AccessLevel)books.Least, (AccessLevel)books.Greatest), new((AccessLevel)enforced.Least, (AccessLevel)enforced.Greatest), runs < MostRuns);
    }

    private (int OnTheBooks, int Enforced) Evaluate(TechnologyAccessConstraint constraint)
    {
        _constraint = constraint;
        if (!_standings.TryGetValue(constraint.Id, out ConstraintStanding? standing) || !_choices.Is(standing.OnTheBooks, $"books {constraint.Id}"))
            return (0, 0);
        bool isEnforced = _choices.Is(standing.Enforced, $"enforced {constraint.Id}");
        int level = LevelOf(constraint.Effect, $"effect {constraint.Id}");
        if (level == 0 || !Holds(constraint.Scope, "scope") || !Reaches())
            return (0, 0);
        for (int i = 0; i < constraint.Exceptions.Count; i++)
        {
            ConstraintException exception = constraint.Exceptions[i];
            string at = $"exception {constraint.Id} {i}";
            Truth isTrusted = exception.Validity.Covers(_request.Day) & exception.Evidence.IsSupported;
            if (_choices.Is(isTrusted, $"{at} validity") && (exception.Scope is { } scope ? Holds(scope, at) : _choices.Is(at)))
                level = Math.Min(level, LevelOf(exception.RemainingEffect, $"{at} effect"));
        }
        return (level, isEnforced ? level : 0);
    }

    private int LevelOf(Term<AccessEffect> effect, string question) => !effect.TryGetKnown(out AccessEffect known) ? _choices.Of(question, 0, 1, 2, 3)
        : known is AccessEffect.NotificationRequired or AccessEffect.LicenceRequired or AccessEffect.Prohibited ? (int)known : 0;

    private bool Reaches()
    {
        if (!_constraint.Scope.Addressees.IsEmpty || _constraint.Scope.ExportedFrom is not null)
            return true;
        AccessJurisdiction? stated = _constraint.Regime is { } id ? _request.Jurisdictions.FirstOrDefault(jurisdiction => jurisdiction.Regime == id) : null;
        if (stated?.IsSubject is { } isSubject)
            return isSubject;
        ValueList<ReachTest> tests = !_constraint.Reach.IsEmpty || _constraint.Regime is not { } regime ? _constraint.Reach : _dataset.Regimes.Single(one => one.Id == regime).Reach;
        if (tests.IsEmpty)
        {
            return (Activity() is AccessActivity.Export or AccessActivity.Transit or AccessActivity.Service && IsFromTerritory())
                || _choices.Is($"reach {_constraint.Regime?.Value ?? _constraint.Authority.ToString()}");
        }
        return tests.Any(test => (test.Destinations is not { } places || Inside(places, Destination())) && (test.Basis.Known switch
        {
            ReachBasis.Territory => IsFromTerritory(),
            ReachBasis.Origin => PlaceOf("origin", _request.Origin).Country == _constraint.Authority.Country,
            ReachBasis.Person => Holds(new PartyCondition { Roles = [PartyRole.Exporter] }, party => party.EstablishedIn, "established")
                || Holds(new PartyCondition { Roles = [PartyRole.Exporter] }, party => party.Headquarters, "seat"),
            ReachBasis.ControlledContent => (stated?.ControlledContent ?? _choices.Of($"content {_constraint.Regime}", 0m, 20, 50)) > (test.Above ?? 0),
            ReachBasis.DirectProduct => stated?.IsDirectProduct ?? _choices.Is($"direct product {_constraint.Regime}"),
            var other => throw new NotSupportedException(other.ToString()),
        }));
    }

    private bool Holds(ConstraintScope scope, string at) =>
        (scope.Unknown.IsEmpty || _choices.Is($"members {_constraint.Id} {at}"))
        && (scope.Items.IsEmpty || scope.Items.Any(criterion => Meets(_item, criterion)))
        && (scope.Activities.IsEmpty || IsAny(scope.Activities, Activity()))
        && (scope.EndUses.IsEmpty || IsAny(scope.EndUses, _request.EndUse.IsDefault ? _choices.Of("end use", EndUse.Civil, EndUse.Military, EndUse.Government) : _request.EndUse.Known))
        && (scope.ExportedFrom is not { } from || Inside(from, From()))
        && (scope.Destinations is not { } destinations || Inside(destinations, Destination()))
        && (scope.UsedIn is not { } usedIn || Inside(usedIn, PlaceOf("used in", _request.UsedIn)))
        && (scope.TransitThrough is not { } through || Via().Any(place => Inside(through, place)))
        && (scope.Addressees.IsEmpty || Holds(new PartyCondition { Roles = [PartyRole.Exporter], Parties = scope.Addressees }))
        && (scope.Recipients.IsEmpty || Holds(new PartyCondition { Parties = scope.Recipients }))
        && (scope.HeadquarteredIn is not { } seat || Holds(new PartyCondition { HeadquarteredIn = seat }))
        && scope.Parties.All(Holds)
        && (scope.ContractConcluded is not { } time || _choices.Is(time.Covers(ContractDay()), $"contract {time}"))
        && scope.Quantities.All(Holds)
        && scope.Facts.All(test => Fact(test.Fact) == (test.HasToHold ?? true))
        && (scope.AnyOf.IsEmpty || scope.AnyOf.Select((one, i) => (one, i)).Any(inner => Holds(inner.one, $"{at} anyOf {inner.i}")))
        && !scope.NoneOf.Select((one, i) => (one, i)).Any(inner => Holds(inner.one, $"{at} noneOf {inner.i}"));

    private bool Fact(Id<FactTest> fact) => _request.Facts.FirstOrDefault(one => one.Fact == fact)?.Holds ?? _choices.Is($"fact {fact}");

    private AccessActivity Activity() =>
        _request.Activity.IsDefault ? _choices.Of("activity", AccessActivity.Export, AccessActivity.ReExport, AccessActivity.Service, AccessActivity.Transit) : _request.Activity.Known;

    /// <summary>Whether the item is sent from the territory of the authority or, in a transit, passes through it.</summary>
    private bool IsFromTerritory() =>
        From().Country == _constraint.Authority.Country || (Activity() == AccessActivity.Transit && Via().Any(place => place.Country == _constraint.Authority.Country));

    private Place From() => PlaceOf("from", _request.ExportedFrom);

    private Place Destination() => PlaceOf("destination", _request.Destination);

    private Place PlaceOf(string which, Place? given) => given ?? _choices.Of(which, Countries);

    private ValueList<Place> Via() => _request.Via ?? _choices.Of<ValueList<Place>>("via", [[], .. Countries.Select(country => (ValueList<Place>)[country])]);

    private LocalDate ContractDay()
    {
        PartialDate date = _request.ContractConcluded ?? _choices.Of<PartialDate>("contract", new(2022, 5, 1), new(2023, 7, 1), new(2024, 5, 1));
        return date.Earliest == date.Latest ? date.Earliest : _choices.Of("day of contract", date.Earliest, date.Earliest.PlusDays(14), date.Latest);
    }

    private bool Inside(GeographicScope scope, Place place) => _choices.Is(scope.Includes(place, _request.Day, _groups), $"place {place} {string.Join(' ', scope.Groups)}");

    /// <summary>Whether a list of words holds one; a word that is not known may be any.</summary>
    private bool IsAny<T>(ValueList<Term<T>> words, T word) where T : struct, Enum =>
        words.Any(one => one == word) || words.Any(one => !one.IsKnown && _choices.Is($"word {one}"));

    private bool Holds(QuantityTest test)
    {
        AccessQuantity? given = _request.Quantities.FirstOrDefault(one => one.Measure == test.Measure && one.Per == test.Per && one.Currency == test.Currency);
        return IsWithin(given?.Value ?? _choices.Of($"quantity {test.Measure} {test.Per} {test.Currency}", Figures), test.AtLeast, test.Above, test.AtMost, test.Below);
    }

    private static bool IsWithin(decimal value, decimal? atLeast, decimal? above, decimal? atMost, decimal? below) =>
        !(value < atLeast) && !(value <= above) && !(value > atMost) && !(value >= below);

    private bool Meets(TechnologyItem item, ItemCriterion criterion)
    {
        if (criterion.Items.IsEmpty && criterion.Codes.IsEmpty && criterion.Tests.IsEmpty && criterion.Kinds.IsEmpty && criterion.Contains is null)
        {
            string words = criterion.Description.ToString();
            return _request.Descriptions.FirstOrDefault(one => one.Text == words)?.IsMet ?? _choices.Is($"words {words}");
        }
        return ((criterion.Items.IsEmpty && criterion.Codes.IsEmpty) || criterion.Items.Contains(item.Id) || criterion.Codes.Any(code => HasCode(item, code)))
            && criterion.Tests.All(test => Passes(item, test))
            && (criterion.Kinds.IsEmpty || (item.Kind.IsDefault ? IsAny(criterion.Kinds, _choices.Of($"kind {item.Id}", ItemKind.Accelerator, ItemKind.Computer, ItemKind.Software)) : IsAny(criterion.Kinds, item.Kind.Known)))
            && (criterion.Contains is not { } inner || item.Parts.Any(part => Meets(_dataset.Items.Single(one => one.Id == part), inner))
                || (!item.ArePartsComplete && _choices.Is($"part of {item.Id} meets {inner.Kinds}")));
    }

    private bool HasCode(TechnologyItem item, ItemCode wanted)
    {
        string[] codes = [.. item.Classifications.Where(code => code.Scheme == wanted.Scheme && IsNotLater(code.AsOf)).Select(code => Plain(code.Scheme, code.Code))];
        string plain = Plain(wanted.Scheme, wanted.Code);
        if (codes.Any(code => code.StartsWith(plain, StringComparison.Ordinal)))
            return true;
        bool isNotListed = item.NotListedIn.Any(one => one.Scheme == wanted.Scheme && IsNotLater(one.AsOf) && (one.Code is not { } outside || plain.StartsWith(Plain(one.Scheme, outside), StringComparison.Ordinal)));
        return !isNotListed && (codes.Length == 0 || codes.Any(code => plain.StartsWith(code, StringComparison.Ordinal))) && _choices.Is($"code {item.Id} {wanted.Scheme} {plain}");
    }

    private bool IsNotLater(PartialDate? asOf) => asOf is not { } date || date.Earliest <= _request.Day;

    private static string Plain(Term<ClassificationScheme> scheme, string code) =>
        scheme == ClassificationScheme.Hs || scheme == ClassificationScheme.Cn ? string.Concat(code.Where(char.IsAsciiDigit)) : code;

    private bool Passes(TechnologyItem item, ParameterTest test) => test.HasProperty is { } property
        ? (item.Parameters.FirstOrDefault(one => one.Parameter == test.Parameter && one.Evidence.IsSupported == Truth.True)?.HasProperty ?? _choices.Is($"property {item.Id} {test.Parameter}")) == property
        : IsWithin(FigureOf(item, test.Parameter), test.AtLeast, test.Above, test.AtMost, test.Below);

    private decimal FigureOf(TechnologyItem item, Term<ParameterKind> parameter)
    {
        if (item.Parameters.FirstOrDefault(one => one.Parameter == parameter && one.Evidence.IsSupported == Truth.True)?.Value is { } given)
            return given;
        string question = $"{parameter} {item.Id}";
        if (parameter == ParameterKind.PerformanceDensity)
            return FigureOf(item, ParameterKind.TotalProcessingPerformance) / FigureOf(item, ParameterKind.DieArea);
        if (parameter != ParameterKind.TotalProcessingPerformance)
            return _choices.Of(question, parameter == ParameterKind.DieArea ? [100, 500, 2000] : Figures);
        // A figure that is stated without reliable evidence is not replaced by one that follows from others.
        if (item.Parameters.Any(one => one.Parameter == parameter))
            return _choices.Of(question, Figures);
        ItemParameter[] formats = [.. item.Parameters.Where(one => one.BitLength is not null && (one.Parameter == ParameterKind.DenseTops || one.Parameter == ParameterKind.MacTops))];
        decimal ProductOf(ItemParameter one) => one.Value!.Value * one.BitLength!.Value * (one.Parameter == ParameterKind.MacTops ? 2 : 1);
        // Two figures for one format contradict each other, and nothing follows from them.
        if (formats.GroupBy(one => one.BitLength).Any(format => format.Select(ProductOf).Distinct().Skip(1).Any()))
            return _choices.Of(question, Figures);
        decimal known = formats.Select(ProductOf).DefaultIfEmpty().Max();
        bool isWhole = !item.BitLengths.IsEmpty && item.BitLengths.All(bits => formats.Any(one => one.BitLength == bits));
        return isWhole ? known : _choices.Of<decimal>(question, [.. Figures.Where(figure => figure > known), .. known > 0 ? new[] { known } : []]);
    }

    private bool Holds(PartyCondition condition)
    {
        Term<PartyRole>[] roles = condition.Roles.IsEmpty ? [.. Recipients.Select(role => (Term<PartyRole>)role)] : [.. condition.Roles];
        AccessParty[] parties = [.. _request.Parties.Where(party => party.Roles.Any(roles.Contains))];
        string who = string.Join(' ', roles.Select(role => role.Text));
        return parties.Length == 0 ? Holds(new AccessParty(), who, condition) : parties.Any(party => Holds(party, $"{who} {Array.IndexOf(parties, party).ToString(CultureInfo.InvariantCulture)}", condition));
    }

    /// <summary>Whether a place of some party in the roles is the country of the authority.</summary>
    private bool Holds(PartyCondition condition, Func<AccessParty, CountryCode?> of, string which)
    {
        AccessParty[] parties = [.. _request.Parties.Where(party => party.Roles.Any(condition.Roles.Contains))];
        string who = condition.Roles[0].Text;
        return parties.Length == 0
            ? PlaceOf($"{which} {who}", null).Country == _constraint.Authority.Country
            : parties.Select((party, i) => PlaceOf($"{which} {who} {i}", of(party) is { } country ? country : null)).ToArray().Any(place => place.Country == _constraint.Authority.Country);
    }

    private bool Holds(AccessParty party, string who, PartyCondition condition) =>
        (condition.Parties.IsEmpty || condition.Parties.Any(named => IsNamed(party.Party, named, who)))
        && (condition.Lists.IsEmpty || condition.Lists.Any(list => IsOn(list, party.Party, party.Screenings, who, _request.NoPartyIsListed)))
        && (condition.HeadquarteredIn is not { } seat
            || Inside(seat, PlaceOf($"seat {who}", party.Headquarters)) || Inside(seat, PlaceOf($"parent's seat {who}", party.ParentHeadquarters)))
        && (condition.EstablishedIn is not { } place || Inside(place, PlaceOf($"established {who}", party.EstablishedIn)))
        && (condition.OwnedBy is not { } test || IsOwned(party.Party is { } root ? [root] : [], party.Owners, party.AreOwnersComplete, test, who));

    /// <summary>A party without a record may be one that is named otherwise.</summary>
    private bool IsNamed(PartyReference? party, PartyReference named, string who, bool isOwner = false) => party == named
        || (!(_request.NoPartyIsListed && !isOwner && Recipients.Any(role => who.StartsWith(((Term<PartyRole>)role).Text, StringComparison.Ordinal))) && (party is not { } given || named.Kind == PartyKind.Other || given.Kind == PartyKind.Other) && _choices.Is($"{who} is {named}"));

    private bool IsOn(Id<PartyList> list, PartyReference? party, ValueList<PartyScreening> screenings, string who, bool isClear)
    {
        PartyList record = _dataset.PartyLists.Single(one => one.Id == list);
        if (party is { } named && record.Members.Any(member => member.Party == named && (member.Validity.Covers(_request.Day) & member.Evidence.IsSupported) == Truth.True))
            return true;
        if (screenings.FirstOrDefault(one => one.List == list) is { } screening)
            return screening.IsListed;
        if (party is { } known)
        {
            foreach (PartyListMember member in record.Members.Where(member => member.Party == known))
            {
                if (_choices.Is(member.Validity.Covers(_request.Day) & member.Evidence.IsSupported, $"member {list} {known}"))
                    return true;
            }
            if (record.CompleteFor is { } complete && complete.Covers(_request.Day) == Truth.True)
                return false;
        }
        return !isClear && _choices.Is($"{party?.ToString() ?? who} on {list}");
    }

    private bool IsOwned(PartyReference[] chain, ValueList<PartyOwner> owners, bool areAll, OwnershipTest test, string who)
    {
        decimal counting = 0, given = 0;
        for (int i = 0; i < owners.Count; i++)
        {
            PartyOwner owner = owners[i];
            string one = $"{who} owner {i}";
            given += owner.Share;
            bool counts = test.Parties.Any(named => IsNamed(owner.Party, named, one, isOwner: true))
                || test.Lists.Any(list => IsOn(list, owner.Party, owner.Screenings, one, isClear: false))
                || (!(owner.Party is { } known && chain.Contains(known))
                    && IsOwned([.. chain, .. owner.Party is { } next ? [next] : Array.Empty<PartyReference>()], owner.Owners, owner.AreOwnersComplete, test, one));
            counting += counts ? owner.Share : 0;
        }
        return counting >= test.ShareAtLeast
            || (!areAll && counting + 100 - given >= test.ShareAtLeast && _choices.Is($"{who} others own {test.ShareAtLeast}"));
    }
}
