namespace Alliance.Core.Validation;

[RulesOf(typeof(AiAlliance))]
internal static partial class AiAllianceRules
{
    private static readonly Rule NoId = Rule.Error(3101, "id", "An alliance must have an id.");
    private static readonly Rule NoName = Rule.Error(3102, "names", "An alliance must have a name.");
    private static readonly Rule UnknownClassification =
        Rule.Warning(3103, "classification", "The classification is not known to this version of the library; it is kept.");
    private static readonly Rule EmptyDescription = Rule.Error(3104, "description", "A description, if given, must not be blank in any of its languages.");
    private static readonly Rule NoAnnouncedDate = Rule.Error(3105, "announced", "A date, if given, must include at least the year.");
    private static readonly Rule NoAdoptedDate = Rule.Error(3106, "adopted", "A date, if given, must include at least the year.");
    private static readonly Rule NoOpenedDate = Rule.Error(3107, "opened", "A date, if given, must include at least the year.");
    private static readonly Rule NoFoundedDate = Rule.Error(3108, "founded", "A date, if given, must include at least the year.");
    private static readonly Rule NoInForceDate = Rule.Error(3109, "inForce", "A date, if given, must include at least the year.");
    private static readonly Rule NoDissolvedDate = Rule.Error(3110, "dissolved", "A date, if given, must include at least the year.");
    private static readonly Rule OpenedBeforeAdopted = Rule.Error(3111, "opened", "A text must not be opened for signature before it is adopted.", RuleSet.Meaning);
    private static readonly Rule InForceBeforeAdopted = Rule.Error(3112, "inForce", "A text must not enter into force before it is adopted.", RuleSet.Meaning);
    private static readonly Rule DissolvedBeforeFounded = Rule.Error(3113, "dissolved", "An alliance must not be dissolved before it is founded.", RuleSet.Meaning);
    private static readonly Rule DissolvedBeforeInForce = Rule.Error(3114, "dissolved", "An alliance must not be dissolved before its text enters into force.", RuleSet.Meaning);
    private static readonly Rule NoInitiator = Rule.Error(3115, "initiators", "An initiator must name a party.");
    private static readonly Rule UnassignedInitiator =
        Rule.Warning(3116, "initiators", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule RepeatedInitiator = Rule.Warning(3117, "initiators", "An initiator should be listed only once.", RuleSet.Meaning);
    private static readonly Rule EmptyPurpose = Rule.Error(3118, "purposes", "A purpose must not be blank in any of its languages.");
    private static readonly Rule NoParent = Rule.Error(3119, "parent", "A parent alliance, if given, must be named by its id.");
    private static readonly Rule BadWebsite = Rule.Error(3120, "website", "A web address, if given, must be absolute, use http or https, and contain no white space or control characters.");
    private static readonly Rule RepeatedIdentifier = Rule.Warning(3121, "identifiers", "An identifier should be listed only once.", RuleSet.Meaning);
    private static readonly Rule OwnMember = Rule.Error(3122, "memberships", "An alliance must not be a member of itself.", RuleSet.Meaning);
    private static readonly Rule DoubledMembership =
        Rule.Warning(3123, "memberships", "Spells with the same status in one alliance should not overlap; this one certainly overlaps another.", RuleSet.Meaning);
    private static readonly Rule ClashingMemberships =
        Rule.Warning(3124, "memberships", "Confirmed spells with different statuses in one alliance should not overlap; this one certainly overlaps another.", RuleSet.Meaning);
    private static readonly Rule NoMemberGroup = Rule.Error(3125, "memberGroup", "The group that lists the members, if given, must be named by its id.");

    public static bool Check(AiAlliance record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Id.IsDefault || sink.Broken(NoId))
            && (!record.Names.IsEmpty || sink.Broken(NoName))
            && (record.Classification.IsKnown || sink.Broken(UnknownClassification))
            && (TextForm.IsAbsentOrFilled(record.Description) || sink.Broken(EmptyDescription))
            && (DateForm.IsAbsentOrStated(record.Announced) || sink.Broken(NoAnnouncedDate))
            && (DateForm.IsAbsentOrStated(record.Adopted) || sink.Broken(NoAdoptedDate))
            && (DateForm.IsAbsentOrStated(record.OpenedForSignature) || sink.Broken(NoOpenedDate))
            && (DateForm.IsAbsentOrStated(record.Founded) || sink.Broken(NoFoundedDate))
            && (DateForm.IsAbsentOrStated(record.InForceFrom) || sink.Broken(NoInForceDate))
            && (DateForm.IsAbsentOrStated(record.Dissolved) || sink.Broken(NoDissolvedDate))
            && (DateForm.MayFollow(record.Adopted, record.OpenedForSignature) || sink.Broken(OpenedBeforeAdopted))
            && (DateForm.MayFollow(record.Adopted, record.InForceFrom) || sink.Broken(InForceBeforeAdopted))
            && (DateForm.MayFollow(record.Founded, record.Dissolved) || sink.Broken(DissolvedBeforeFounded))
            && (DateForm.MayFollow(record.InForceFrom, record.Dissolved) || sink.Broken(DissolvedBeforeInForce))
            && (PartyForm.AreStated(record.Initiators, out at) || sink.Broken(NoInitiator, at))
            && (VocabularyForm.AreNoCountriesOrAssigned(record.Initiators, out at) || sink.Broken(UnassignedInitiator, at))
            && (Repeats.AreNone(record.Initiators, out at) || sink.Broken(RepeatedInitiator, at))
            && (TextForm.AreFilled(record.Purposes, out at) || sink.Broken(EmptyPurpose, at))
            && (record.Parent is not { IsDefault: true } || sink.Broken(NoParent))
            && (TextForm.IsAbsentOrWebAddress(record.Website) || sink.Broken(BadWebsite))
            && (Repeats.AreNone(record.Identifiers, out at) || sink.Broken(RepeatedIdentifier, at))
            && (IsNoMemberOfItself(record, out at) || sink.Broken(OwnMember, at, "alliance"))
            && (Spells.AreApart<Membership, SpellsInOneStanding>(record.Memberships, out at) || sink.Broken(DoubledMembership, at))
            && (Spells.AreApart<Membership, SpellsInTwoStandings>(record.Memberships, out at) || sink.Broken(ClashingMemberships, at))
            && (record.MemberGroup is not { IsDefault: true } || sink.Broken(NoMemberGroup));
    }

    private static bool IsNoMemberOfItself(AiAlliance record, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < record.Memberships.Count; i++)
        {
            if (record.Memberships[i].Alliance == record.Id && !record.Id.IsDefault)
                (at ??= []).Add(i);
        }
        return at is null;
    }
}
