using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct AiAssociationRules : IRules<AiAssociation>
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

    public static ImmutableArray<Rule> Table =>
        [NoId, NoName, UnknownKind, NoCountry, UnassignedCountry, BadWebsite, NoDate, RepeatedIdentifier, DoubledMembership, ClashingMemberships];

    public static bool Check<TSink>(AiAssociation record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoId, !record.Id.IsDefault)
        && sink.Is(NoName, !record.Names.IsEmpty)
        && sink.Is(UnknownKind, record.Kind.IsKnown)
        && sink.Is(NoCountry, record.Country is not { IsDefault: true })
        && sink.Is(UnassignedCountry, VocabularyForm.IsAbsentOrAssigned(record.Country))
        && sink.Is(BadWebsite, TextForm.IsAbsentOrWebAddress(record.Website))
        && sink.Is(NoDate, DateForm.IsAbsentOrStated(record.Founded))
        && sink.Nowhere(RepeatedIdentifier, Repeats.In(record.Identifiers))
        && sink.Nowhere(DoubledMembership, Spells.Overlapping<Membership, SpellsInOneStanding>(record.Memberships))
        && sink.Nowhere(ClashingMemberships, Spells.Overlapping<Membership, SpellsInTwoStandings>(record.Memberships))
        && sink.Nested<DatedName, DatedNameRules>("names", record.Names)
        && sink.Nested<Identifier, IdentifierRules>("identifiers", record.Identifiers)
        && sink.Nested<Membership, MembershipRules>("memberships", record.Memberships)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates an <see cref="AiAssociation"/>.</summary>
public class AiAssociationValidator : RecordValidator<AiAssociation>
{
    /// <summary>Makes the validator from the rules.</summary>
    public AiAssociationValidator()
    {
        Rules<AiAssociationRules>();
        Inside("names", record => record.Names, new DatedNameValidator());
        Inside("identifiers", record => record.Identifiers, new IdentifierValidator());
        Inside("memberships", record => record.Memberships, new MembershipValidator());
        Inside("evidence", record => record.Evidence, new EvidenceValidator());
    }
}
