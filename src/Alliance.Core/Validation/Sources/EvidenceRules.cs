using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct EvidenceRules : IRules<Evidence>
{
    private static readonly Rule ConfirmedByNobody = Rule.Error(1201, "citations", "What is confirmed cites the source that states it.");
    private static readonly Rule DisputedByNobody = Rule.Error(1202, "contradictedBy", "What is disputed or refuted names the sources that say otherwise.");
    private static readonly Rule EmptyNote = Rule.Error(1203, "note", "A note says something, or is left out.");
    private static readonly Rule UnknownConfidence = Rule.Warning(1205, "confidence", "The confidence is kept, but not known to this version.");

    public static ImmutableArray<Rule> Table => [ConfirmedByNobody, DisputedByNobody, EmptyNote, UnknownConfidence];

    public static bool Check<TSink>(Evidence record, ref TSink sink) where TSink : struct, IRuleSink =>
        ReferenceEquals(record, Evidence.None)
        || (sink.Is(ConfirmedByNobody, record.Confidence != Confidence.Confirmed || !record.Citations.IsEmpty)
            && sink.Is(DisputedByNobody, (record.Confidence != Confidence.Disputed && record.Confidence != Confidence.Refuted) || !record.ContradictedBy.IsEmpty)
            && sink.Is(EmptyNote, TextForm.IsAbsentOrFilled(record.Note))
            && sink.Is(UnknownConfidence, record.Confidence.IsKnown)
            && sink.Recorded("recordedOn", record.RecordedOn)
            && sink.Nested<Citation, CitationRules>("citations", record.Citations)
            && sink.Nested<Citation, CitationRules>("contradictedBy", record.ContradictedBy));
}

/// <summary>Validates <see cref="Evidence"/>.</summary>
public class EvidenceValidator : RecordValidator<Evidence>
{
    /// <summary>Makes the validator from the rules.</summary>
    public EvidenceValidator()
    {
        Rules<EvidenceRules>();
        Inside("citations", evidence => evidence.Citations, new CitationValidator());
        Inside("contradictedBy", evidence => evidence.ContradictedBy, new CitationValidator());
    }
}
