namespace Alliance.Core.Validation;

[RulesOf(typeof(AiAssociation))]
internal static partial class AiAssociationRules
{
    private static readonly Rule NoId = Rule.Error(3401, "id", "An association must have an id.");
    private static readonly Rule NoName =
        Rule.Error(3402, "names", "An association must have a name; if the sources do not name it, the name is a description.");
    private static readonly Rule UnknownKind = Rule.Warning(3403, "kind", "The kind is not known to this version of the library; it is kept.");
    private static readonly Rule NoCountry = Rule.Error(3404, "country", "A country, if given, must have a code.");
    private static readonly Rule UnassignedCountry = Rule.Warning(3405, "country", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule BadWebsite = Rule.Error(3406, "website", "A web address, if given, must be absolute, use http or https, and contain no white space or control characters.");
    private static readonly Rule NoDate = Rule.Error(3407, "founded", "A date, if given, must include at least the year.");
    private static readonly Rule RepeatedIdentifier = Rule.Warning(3408, "identifiers", "An identifier should be listed only once.", RuleSet.Meaning);
    private static readonly Rule DoubledMembership =
        Rule.Warning(3409, "memberships", "Spells with the same status in one alliance should not overlap; this one certainly overlaps another.", RuleSet.Meaning);
    private static readonly Rule ClashingMemberships =
        Rule.Warning(3410, "memberships", "Confirmed spells with different statuses in one alliance should not overlap; this one certainly overlaps another.", RuleSet.Meaning);

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
