using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct ObservationRules : IRules<Observation>
{
    private static readonly Rule NoPeriod = Rule.Error(4301, "period", "An observation says the year, month or day to which it belongs.");
    private static readonly Rule EmptyText = Rule.Error(4302, "text", "What was reported says something, or is left out.");
    private static readonly Rule UnknownStatus = Rule.Warning(4303, "status", "The status is kept, but not known to this version.");
    private static readonly Rule ValueOfMissing = Rule.Warning(4304, "value", "A figure that is missing, not collected or suppressed has no value.");

    public static ImmutableArray<Rule> Table => [NoPeriod, EmptyText, UnknownStatus, ValueOfMissing];

    public static bool Check<TSink>(Observation record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoPeriod, record.Period.IsSpecified)
        && sink.Is(EmptyText, TextForm.IsAbsentOrFilled(record.Text))
        && sink.Is(UnknownStatus, VocabularyForm.IsAbsentOrKnown(record.Status))
        && sink.Is(ValueOfMissing, record.Value is null
            || record.Status.Known is not (ObservationStatus.Missing or ObservationStatus.NotCollected or ObservationStatus.Suppressed))
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates an <see cref="Observation"/>.</summary>
public class ObservationValidator : RecordValidator<Observation>
{
    /// <summary>Makes the validator from the rules.</summary>
    public ObservationValidator()
    {
        Rules<ObservationRules>();
        Inside("evidence", record => record.Evidence, new EvidenceValidator());
    }
}
