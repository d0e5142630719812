using System.Globalization;

namespace Alliance.Core;

/// <summary>What a party must be: one of several, on a list, with its headquarters somewhere, owned by somebody. All that is given must hold.</summary>
internal sealed class PartyConditions
{
    public ValueList<PartyReference> Parties { get; init; }

    public PartyListTable[] Lists { get; init; } = [];

    public GeographicScope? HeadquarteredIn { get; init; }

    public PlaceTable? Headquarters { get; init; }

    public GeographicScope? EstablishedIn { get; init; }

    public PlaceTable? Established { get; init; }

    public OwnershipCondition? Ownership { get; init; }

    /// <summary>Whether the condition has members that this version does not know.</summary>
    public Truth Understood { get; init; } = Truth.True;

    /// <summary>Whether nobody meets the condition where no party is listed: it asks only about lists, or about the names of recipients.</summary>
    /// <param name="areRecipients">Whether all roles of the condition are those of recipients.</param>
    public bool IsUnmetIfNobodyIsListed(bool areRecipients) =>
        Headquarters is null && Established is null && Ownership is null && Understood == Truth.True && (Lists.Length > 0 || (areRecipients && !Parties.IsEmpty));

    /// <summary>The parties that are named, and one that is not.</summary>
    public IEnumerable<PartyReference> Names => [.. Parties, PartyReference.Company(new("another-party"))];

    /// <summary>The parties that are named, for a question.</summary>
    public string Hint => Parties.IsEmpty ? "" : $" Is it {string.Join(" or ", Parties)}?";

    public string Text => string.Join(", ", Texts);

    private IEnumerable<string> Texts
    {
        get
        {
            if (!Parties.IsEmpty)
                yield return string.Join(" or ", Parties);
            if (Lists.Length > 0)
                yield return "on " + string.Join(" or ", Lists.Select(list => list.Id));
            if (HeadquarteredIn is { } headquarters)
                yield return "headquarters, also of the ultimate parent, in " + PlaceGaps.TextOf(headquarters);
            if (EstablishedIn is { } established)
                yield return "established in " + PlaceGaps.TextOf(established);
            if (Ownership is { } ownership)
                yield return ownership.Text;
        }
    }

    /// <summary>Whether a party meets the condition.</summary>
    /// <param name="party">The party.</param>
    /// <param name="situation">The request.</param>
    /// <param name="isRecipient">Whether it is considered as a recipient, for which the request may say that it is on no list.</param>
    public Truth Of(AccessParty party, in Situation situation, bool isRecipient)
    {
        Truth all = Understood;
        if (!Parties.IsEmpty)
            all &= IsNamed(party, isRecipient && situation.Request.NoPartyIsListed);
        if (Lists.Length > 0 && all != Truth.False)
        {
            Truth any = Truth.False;
            foreach (PartyListTable list in Lists)
                any |= list.Includes(party.Party, party.Screenings, situation.Day, situation.Request.NoPartyIsListed);
            all &= any;
        }
        if (Headquarters is not null && all != Truth.False)
            all &= Within(Headquarters, party.Headquarters, situation.Day) | Within(Headquarters, party.ParentHeadquarters, situation.Day);
        if (Established is not null && all != Truth.False)
            all &= Within(Established, party.EstablishedIn, situation.Day);
        if (Ownership is not null && all != Truth.False)
            all &= Ownership.Of(party, situation.Day);
        return all;
    }

    /// <summary>The lists on which a party may have to be, or its owners.</summary>
    public IEnumerable<PartyListTable> AllLists => Lists.Concat(Ownership?.Lists ?? []);

    /// <summary>The lists and country groups on which it depends.</summary>
    public IEnumerable<RecordReference> Records =>
    [
        .. AllLists.Select(list => RecordReference.To(RecordKind.PartyList, list.Id)),
        .. HeadquarteredIn is null ? [] : PlaceGaps.RecordsOf(HeadquarteredIn),
        .. EstablishedIn is null ? [] : PlaceGaps.RecordsOf(EstablishedIn),
    ];

    /// <summary>Adds the days on which it may change whether a party meets the condition.</summary>
    public void AddDays(AccessParty party, ChangeDays days)
    {
        foreach (PartyListTable list in AllLists)
            list.AddDays(days);
        Headquarters?.AddDays(party.Headquarters is { } seat ? seat : null, days);
        Headquarters?.AddDays(party.ParentHeadquarters is { } parent ? parent : null, days);
        Established?.AddDays(party.EstablishedIn is { } country ? country : null, days);
    }

    /// <summary>The facts that are missing for a party.</summary>
    public IEnumerable<FactGap> Gaps(AccessParty party, int position, Situation situation, bool isRecipient)
    {
        string who = Roles.NameOf(party);
        DayKey day = situation.Day;
        bool isClear = situation.Request.NoPartyIsListed;
        if (Understood != Truth.True)
            yield return FactGap.OfDataset("parties", "What does the condition on the parties mean? This version of the library does not know one of its members.");
        if (!Parties.IsEmpty && IsNamed(party, isRecipient && isClear) == Truth.Unknown)
        {
            yield return new(MissingFactPlace.Party, position, "party", $"Who is {who}?{Hint}", request => Names.Select(name => Roles.With(request, position, one => one with { Party = name })));
        }
        foreach (PartyListTable list in Lists.Where(list => list.Includes(party.Party, party.Screenings, day, isClear) == Truth.Unknown))
        {
            yield return new(MissingFactPlace.Party, position, $"list:{list.Id}", $"Is {who} on the list {list.Id}?", request => FactGap.YesAndNo
                .Select(isListed => Roles.With(request, position, one => one with { Screenings = [.. one.Screenings.Where(other => other.List != list.Id), new() { List = list.Id, IsListed = isListed }] })));
        }
        if (Headquarters is { } headquarters)
        {
            if (Within(headquarters, party.Headquarters, day) == Truth.Unknown)
                yield return OfPlace(HeadquarteredIn!, headquarters, party.Headquarters, "headquarters", $"In which country does {who} have its headquarters?", (one, country) => one with { Headquarters = country });
            if (Within(headquarters, party.ParentHeadquarters, day) == Truth.Unknown)
                yield return OfPlace(HeadquarteredIn!, headquarters, party.ParentHeadquarters, "parentHeadquarters", $"In which country does the ultimate parent of {who} have its headquarters?", (one, country) => one with { ParentHeadquarters = country });
        }
        if (Established is { } established && Within(established, party.EstablishedIn, day) == Truth.Unknown)
            yield return OfPlace(EstablishedIn!, established, party.EstablishedIn, "establishedIn", $"In which country is {who} established?", (one, country) => one with { EstablishedIn = country });
        if (Ownership is { } ownership && ownership.Of(party, day) == Truth.Unknown)
            yield return new(MissingFactPlace.Party, position, "owners", $"Who owns {who}, and what share does each owner have?", request => ownership.Answers.Select(owners => Roles.With(request, position, one => one with { Owners = owners, AreOwnersComplete = true })));

        FactGap OfPlace(GeographicScope scope, PlaceTable table, CountryCode? given, string fact, string question, Func<AccessParty, CountryCode, AccessParty> with) => given is { } country
            ? PlaceGaps.Of(country, fact, scope, table, day, (request, other) => Roles.With(request, position, one => with(one, other.Country)))
            : new(MissingFactPlace.Party, position, fact, question, request => PlaceGaps.Countries.Select(other => Roles.With(request, position, one => with(one, other.Country))));
    }

    /// <summary>What is known about a party, as far as the condition asks for it.</summary>
    public string FoundIn(AccessParty party)
    {
        List<string> found = [Roles.NameOf(party)];
        if (Headquarters is not null)
            found.Add(string.Create(CultureInfo.InvariantCulture, $"headquarters {Text(party.Headquarters)}, of its ultimate parent {Text(party.ParentHeadquarters)}"));
        if (Established is not null)
            found.Add($"established in {Text(party.EstablishedIn)}");
        if (Ownership is not null)
            found.Add(party.Owners.IsEmpty ? "owners not known" : "owners " + string.Join(", ", party.Owners.Select(OwnershipCondition.TextOf)));
        return string.Join(", ", found);

        static string Text(CountryCode? country) => country is { } code ? code.ToString() : "not known";
    }

    /// <summary>Whether a party is one of those that are named. A party without a record may have another name elsewhere.</summary>
    private Truth IsNamed(AccessParty party, bool isClear)
    {
        if (party.Party is not { IsDefault: false } name)
            return isClear ? Truth.False : Truth.Unknown;
        bool isOpen = false;
        foreach (PartyReference one in Parties)
        {
            if (one == name)
                return Truth.True;
            isOpen |= one.Kind == PartyKind.Other || name.Kind == PartyKind.Other;
        }
        return isOpen && !isClear ? Truth.Unknown : Truth.False;
    }

    private static Truth Within(PlaceTable table, CountryCode? country, DayKey day) =>
        country is { } given ? table.Includes(given, day) : table.IsEverywhere ? Truth.True : Truth.Unknown;
}
