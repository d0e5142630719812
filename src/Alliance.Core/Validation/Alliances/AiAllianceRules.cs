using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct AiAllianceRules : IRules<AiAlliance>
{
    private static readonly Rule NoId = Rule.Error(3101, "id", "An alliance has an id.");
    private static readonly Rule NoName = Rule.Error(3102, "names", "An alliance has a name.");
    private static readonly Rule UnknownClassification =
        Rule.Warning(3103, "classification", "The classification is kept, but not known to this version.");
    private static readonly Rule EmptyDescription = Rule.Error(3104, "description", "A description says something, or is left out.");
    private static readonly Rule NoAnnouncedDate = Rule.Error(3105, "announced", "A date says at least the year, or is left out.");
    private static readonly Rule NoAdoptedDate = Rule.Error(3106, "adopted", "A date says at least the year, or is left out.");
    private static readonly Rule NoOpenedDate = Rule.Error(3107, "opened", "A date says at least the year, or is left out.");
    private static readonly Rule NoFoundedDate = Rule.Error(3108, "founded", "A date says at least the year, or is left out.");
    private static readonly Rule NoInForceDate = Rule.Error(3109, "inForce", "A date says at least the year, or is left out.");
    private static readonly Rule NoDissolvedDate = Rule.Error(3110, "dissolved", "A date says at least the year, or is left out.");
    private static readonly Rule OpenedBeforeAdopted =
        Rule.Error(3111, "opened", "A text is opened for signature on or after the day it is adopted.");
    private static readonly Rule InForceBeforeAdopted = Rule.Error(3112, "inForce", "A text enters into force on or after the day it is adopted.");
    private static readonly Rule DissolvedBeforeFounded = Rule.Error(3113, "dissolved", "An alliance ends on or after the day it is founded.");
    private static readonly Rule DissolvedBeforeInForce = Rule.Error(3114, "dissolved", "An alliance ends on or after the day it enters into force.");
    private static readonly Rule NoInitiator = Rule.Error(3115, "initiators", "An initiator names a party.");
    private static readonly Rule UnassignedInitiator =
        Rule.Warning(3116, "initiators", "The country is kept, but ISO 3166-1 assigns no such code now.");
    private static readonly Rule RepeatedInitiator = Rule.Warning(3117, "initiators", "An initiator is named once.");
    private static readonly Rule EmptyPurpose = Rule.Error(3118, "purposes", "A purpose says something, in every language given.");
    private static readonly Rule NoParent = Rule.Error(3119, "parent", "A parent is named, or left out.");
    private static readonly Rule BadWebsite = Rule.Error(3120, "website", "An address is absolute and of http or https.");
    private static readonly Rule RepeatedIdentifier = Rule.Warning(3121, "identifiers", "An identifier is given once.");
    private static readonly Rule OwnMember = Rule.Error(3122, "memberships", "An alliance is no member of itself.");
    private static readonly Rule DoubledMembership =
        Rule.Warning(3123, "memberships", "An alliance has one spell in one standing at a time; this one certainly overlaps another in the same.");
    private static readonly Rule ClashingMemberships =
        Rule.Warning(3124, "memberships", "An alliance has one standing at a time; this confirmed spell certainly overlaps one in another standing.");

    public static ImmutableArray<Rule> Table =>
        [NoId, NoName, UnknownClassification, EmptyDescription, NoAnnouncedDate, NoAdoptedDate, NoOpenedDate, NoFoundedDate, NoInForceDate,
         NoDissolvedDate, OpenedBeforeAdopted, InForceBeforeAdopted, DissolvedBeforeFounded, DissolvedBeforeInForce, NoInitiator,
         UnassignedInitiator, RepeatedInitiator, EmptyPurpose, NoParent, BadWebsite, RepeatedIdentifier, OwnMember, DoubledMembership,
         ClashingMemberships];

    public static bool Check<TSink>(AiAlliance record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoId, !record.Id.IsDefault)
        && sink.Is(NoName, !record.Names.IsEmpty)
        && sink.Is(UnknownClassification, record.Classification.IsKnown)
        && sink.Is(EmptyDescription, TextForm.IsAbsentOrFilled(record.Description))
        && sink.Is(NoAnnouncedDate, DateForm.IsAbsentOrStated(record.Announced))
        && sink.Is(NoAdoptedDate, DateForm.IsAbsentOrStated(record.Adopted))
        && sink.Is(NoOpenedDate, DateForm.IsAbsentOrStated(record.Opened))
        && sink.Is(NoFoundedDate, DateForm.IsAbsentOrStated(record.Founded))
        && sink.Is(NoInForceDate, DateForm.IsAbsentOrStated(record.InForce))
        && sink.Is(NoDissolvedDate, DateForm.IsAbsentOrStated(record.Dissolved))
        && sink.Is(OpenedBeforeAdopted, DateForm.MayFollow(record.Adopted, record.Opened))
        && sink.Is(InForceBeforeAdopted, DateForm.MayFollow(record.Adopted, record.InForce))
        && sink.Is(DissolvedBeforeFounded, DateForm.MayFollow(record.Founded, record.Dissolved))
        && sink.Is(DissolvedBeforeInForce, DateForm.MayFollow(record.InForce, record.Dissolved))
        && sink.Each(NoInitiator, record.Initiators, static party => !party.IsDefault)
        && sink.Each(UnassignedInitiator, record.Initiators, static party => VocabularyForm.IsNoCountryOrAssigned(party))
        && sink.Nowhere(RepeatedInitiator, Repeats.In(record.Initiators))
        && sink.Each(EmptyPurpose, record.Purposes, static purpose => TextForm.IsFilled(purpose))
        && sink.Is(NoParent, record.Parent is not { IsDefault: true })
        && sink.Is(BadWebsite, TextForm.IsAbsentOrWebAddress(record.Website))
        && sink.Nowhere(RepeatedIdentifier, Repeats.In(record.Identifiers))
        && sink.Each(OwnMember, record.Memberships, record.Id,
            static (membership, self) => membership.Alliance.IsDefault || membership.Alliance != self)
        && sink.Nowhere(DoubledMembership, Spells.Overlapping<Membership, SpellsInOneStanding>(record.Memberships))
        && sink.Nowhere(ClashingMemberships, Spells.Overlapping<Membership, SpellsInTwoStandings>(record.Memberships))
        && sink.Nested<DatedName, DatedNameRules>("names", record.Names)
        && sink.Nested<Identifier, IdentifierRules>("identifiers", record.Identifiers)
        && sink.Nested<Membership, MembershipRules>("memberships", record.Memberships)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence)
        && sink.Refers("initiators", record.Initiators)
        && sink.Refers("parent", RecordKind.Alliance, record.Parent);
}

/// <summary>Validates an <see cref="AiAlliance"/>.</summary>
public class AiAllianceValidator : RecordValidator<AiAlliance>
{
    /// <summary>Makes the validator from the rules.</summary>
    public AiAllianceValidator()
    {
        Rules<AiAllianceRules>();
        Inside("names", record => record.Names, new DatedNameValidator());
        Inside("identifiers", record => record.Identifiers, new IdentifierValidator());
        Inside("memberships", record => record.Memberships, new MembershipValidator());
        Inside("evidence", record => record.Evidence, new EvidenceValidator());
    }
}
