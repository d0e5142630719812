using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct ParticipationRules : IRules<Participation>
{
    private static readonly Rule NoParty = Rule.Error(3601, "party", "A participation names the party.");
    private static readonly Rule UnassignedParty = Rule.Warning(3602, "party", "The country is kept, but ISO 3166-1 assigns no such code now.");
    private static readonly Rule UnknownRole = Rule.Warning(3603, "role", "The role is kept, but not known to this version.");

    public static ImmutableArray<Rule> Table => [NoParty, UnassignedParty, UnknownRole];

    public static bool Check<TSink>(Participation record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoParty, !record.Party.IsDefault)
        && sink.Is(UnassignedParty, VocabularyForm.IsNoCountryOrAssigned(record.Party))
        && sink.Is(UnknownRole, record.Role.IsKnown)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence)
        && sink.Refers("party", record.Party);
}

/// <summary>Validates a <see cref="Participation"/>.</summary>
public class ParticipationValidator : RecordValidator<Participation>
{
    /// <summary>Makes the validator from the rules.</summary>
    public ParticipationValidator()
    {
        Rules<ParticipationRules>();
        Inside("evidence", record => record.Evidence, new EvidenceValidator());
    }
}
