namespace Alliance.Core.Validation;

[RulesOf(typeof(AiAssociation))]
internal static partial class AiAssociationRules
{
    private static readonly Rule NoId = Rule.Error(3401, "id", "An association has an id.");
    private static readonly Rule NoName =
        Rule.Error(3402, "names", "An association has a name; one that the sources do not name bears a description.");
    private static readonly Rule UnknownKind = Rule.Warning(3403, "kind", "The kind is kept, but not known to this version.");
    private static readonly Rule NoCountry = Rule.Error(3404, "country", "A country has a code, or is left out.");
    private static readonly Rule UnassignedCountry = Rule.Warning(3405, "country", "The country is kept, but ISO 3166-1 assigns no such code now.");
    private static readonly Rule BadWebsite = Rule.Error(3406, "website", "An address is absolute and of http or https.");
    private static readonly Rule NoDate = Rule.Error(3407, "founded", "A date says at least the year, or is left out.");
    private static readonly Rule RepeatedIdentifier = Rule.Warning(3408, "identifiers", "An identifier is given once.");
    private static readonly Rule DoubledMembership =
        Rule.Warning(3409, "memberships", "An association has one spell in one standing at a time; this one certainly overlaps another in the same.");
    private static readonly Rule ClashingMemberships =
        Rule.Warning(3410, "memberships", "An association has one standing at a time; this confirmed spell certainly overlaps one in another standing.");

    public static bool Check(AiAssociation record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Id.IsDefault || sink.Broken(NoId))
            && (!record.Names.IsEmpty || sink.Broken(NoName))
            && (record.Kind.IsKnown || sink.Broken(UnknownKind))
            && (record.Country is not { IsDefault: true } || sink.Broken(NoCountry))
            && (VocabularyForm.IsAbsentOrAssigned(record.Country) || sink.Broken(UnassignedCountry))
            && (TextForm.IsAbsentOrWebAddress(record.Website) || sink.Broken(BadWebsite))
            && (DateForm.IsAbsentOrStated(record.Founded) || sink.Broken(NoDate))
            && (Repeats.AreNone(record.Identifiers, out at) || sink.Broken(RepeatedIdentifier, at))
            && (Spells.AreApart<Membership, SpellsInOneStanding>(record.Memberships, out at) || sink.Broken(DoubledMembership, at))
            && (Spells.AreApart<Membership, SpellsInTwoStandings>(record.Memberships, out at) || sink.Broken(ClashingMemberships, at));
    }
}
