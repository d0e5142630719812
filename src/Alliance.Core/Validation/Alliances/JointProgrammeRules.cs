using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct JointProgrammeRules : IRules<JointProgramme>
{
    private static readonly Rule NoId = Rule.Error(3501, "id", "A programme has an id.");
    private static readonly Rule NoTitle = Rule.Error(3502, "title", "A programme has a title, filled in every language given.");
    private static readonly Rule NoAlliance = Rule.Error(3503, "alliance", "An alliance is named, or left out.");
    private static readonly Rule UnknownKind = Rule.Warning(3504, "kind", "The kind is kept, but not known to this version.");
    private static readonly Rule UnknownStatus = Rule.Warning(3505, "status", "The status is kept, but not known to this version.");
    private static readonly Rule RepeatedParticipant = Rule.Warning(3506, "participants", "A participant stands once in the same role.");
    private static readonly Rule NoRegion = Rule.Error(3507, "regions", "A region names a country group.");
    private static readonly Rule RepeatedRegion = Rule.Warning(3508, "regions", "A region is named once.");
    private static readonly Rule Contradictory = Rule.Error(3509, "validity", "A programme runs from a day until the same day or a later one.");
    private static readonly Rule NoBudgetCurrency = Rule.Error(3510, "budget", "A budget has a currency, or is left out.");
    private static readonly Rule UnassignedBudget = Rule.Warning(3511, "budget", "The currency is kept, but ISO 4217 lists no such code as active.");
    private static readonly Rule NegativeBudget = Rule.Error(3512, "budget", "A budget is not negative.");

    public static ImmutableArray<Rule> Table =>
        [NoId, NoTitle, NoAlliance, UnknownKind, UnknownStatus, RepeatedParticipant, NoRegion, RepeatedRegion, Contradictory, NoBudgetCurrency,
         UnassignedBudget, NegativeBudget];

    public static bool Check<TSink>(JointProgramme record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoId, !record.Id.IsDefault)
        && sink.Is(NoTitle, TextForm.IsFilled(record.Title))
        && sink.Is(NoAlliance, record.Alliance is not { IsDefault: true })
        && sink.Is(UnknownKind, record.Kind.IsKnown)
        && sink.Is(UnknownStatus, record.Status.IsKnown)
        && sink.Nowhere(RepeatedParticipant, Repeats.In(record.Participants))
        && sink.Each(NoRegion, record.Regions, static region => !region.IsDefault)
        && sink.Nowhere(RepeatedRegion, Repeats.In(record.Regions))
        && sink.Is(Contradictory, !record.Validity.IsContradictory)
        && sink.Is(NoBudgetCurrency, record.Budget is not { IsDefault: true })
        && sink.Is(UnassignedBudget, VocabularyForm.IsAbsentOrAssigned(record.Budget?.Currency))
        && sink.Is(NegativeBudget, record.Budget is not { Amount: < 0 })
        && sink.Nested<Participation, ParticipationRules>("participants", record.Participants)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence)
        && sink.Refers("alliance", RecordKind.Alliance, record.Alliance)
        && sink.Refers("regions", RecordKind.CountryGroup, record.Regions);
}

/// <summary>Validates a <see cref="JointProgramme"/>.</summary>
public class JointProgrammeValidator : RecordValidator<JointProgramme>
{
    /// <summary>Makes the validator from the rules.</summary>
    public JointProgrammeValidator()
    {
        Rules<JointProgrammeRules>();
        Inside("participants", record => record.Participants, new ParticipationValidator());
        Inside("evidence", record => record.Evidence, new EvidenceValidator());
    }
}
