using System.Globalization;

namespace Alliance.Core;

/// <summary>Whether parties that are named or listed, or that are themselves owned in this way, hold a share of a party together.</summary>
/// <param name="test">The condition.</param>
/// <param name="lists">Its lists.</param>
internal sealed class OwnershipCondition(OwnershipTest test, PartyListTable[] lists)
{
    private const decimal Whole = 100;

    public string Text => string.Create(
        CultureInfo.InvariantCulture,
        $"owned to {test.ShareAtLeast} % or more by {string.Join(" or ", [.. test.Lists.Select(list => $"parties on {list}"), .. test.Parties.Select(party => party.ToString())])}");

    public PartyListTable[] Lists => lists;

    /// <summary>Owners with whom the condition is met, and with whom it is not.</summary>
    public IEnumerable<ValueList<PartyOwner>> Answers
    {
        get
        {
            if (lists.Length > 0)
                yield return [new() { Share = Whole, Screenings = [new() { List = lists[0].Id, IsListed = true }] }];
            else if (!test.Parties.IsEmpty)
                yield return [new() { Share = Whole, Party = test.Parties[0] }];
            yield return [];
        }
    }

    public static string TextOf(PartyOwner owner) => string.Create(CultureInfo.InvariantCulture, $"{owner.Share} %");

    public Truth Of(AccessParty party, DayKey day) => Of(party.Owners, party.AreOwnersComplete, party.Party, null, day) & test.Understood;

    private Truth Of(ValueList<PartyOwner> owners, bool areComplete, PartyReference? owned, Chain? above, DayKey day)
    {
        if (owners.IsEmpty)
            return areComplete ? Truth.False : Truth.Unknown;
        Chain chain = new(owned, above);
        decimal certain = 0, possible = 0, given = 0;
        foreach (PartyOwner owner in owners)
        {
            Truth counts = Counts(owner, chain, day);
            given += owner.Share;
            certain += counts == Truth.True ? owner.Share : 0;
            possible += counts != Truth.False ? owner.Share : 0;
        }
        if (!areComplete)
            possible += Math.Max(0, Whole - given);
        return certain >= test.ShareAtLeast ? Truth.True : possible < test.ShareAtLeast ? Truth.False : Truth.Unknown;
    }

    /// <summary>Whether an owner counts: it is named or listed, or owned in this way. One that owns itself through others adds nothing.</summary>
    private Truth Counts(PartyOwner owner, Chain chain, DayKey day)
    {
        Truth any = Truth.False;
        foreach (PartyListTable list in lists)
            any |= list.Includes(owner.Party, owner.Screenings, day, isClear: false);
        if (!test.Parties.IsEmpty)
        {
            foreach (PartyReference party in test.Parties)
                any |= owner.Party is not { IsDefault: false } name || (party != name && party.Kind == PartyKind.Other) ? Truth.Unknown : Truth.Of(party == name);
        }
        if (any == Truth.True || chain.Contains(owner.Party))
            return any;
        return any | Of(owner.Owners, owner.AreOwnersComplete, owner.Party, chain, day);
    }

    /// <summary>The parties whose owners are looked at, from the last to the first.</summary>
    private sealed record Chain(PartyReference? Party, Chain? Above)
    {
        public bool Contains(PartyReference? party) => party is { IsDefault: false } && (Party == party || (Above?.Contains(party) ?? false));
    }
}
