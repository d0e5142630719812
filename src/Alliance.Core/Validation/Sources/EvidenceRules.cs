namespace Alliance.Core.Validation;

[RulesOf(typeof(Evidence))]
internal static partial class EvidenceRules
{
    private static readonly Rule ConfirmedByNobody = Rule.Error(1201, "citations", "What is confirmed cites the source that states it.");
    private static readonly Rule DisputedByNobody = Rule.Error(1202, "contradictedBy", "What is disputed or refuted names the sources that say otherwise.");
    private static readonly Rule EmptyNote = Rule.Error(1203, "note", "A note says something, or is left out.");
    private static readonly Rule BadConfidence = Rule.Error(1204, "confidence", "A confidence is one of the values of its vocabulary, or is left out.");

    public static bool Check(Evidence record, RuleSink sink) =>
        ReferenceEquals(record, Evidence.None)
        || ((record.Confidence != Confidence.Confirmed || !record.Citations.IsEmpty || sink.Broken(ConfirmedByNobody))
            && (record.Confidence is not (Confidence.Disputed or Confidence.Refuted) || !record.ContradictedBy.IsEmpty || sink.Broken(DisputedByNobody))
            && (TextForm.IsAbsentOrFilled(record.Note) || sink.Broken(EmptyNote))
            && (VocabularyForm.IsDefined(record.Confidence) || sink.Broken(BadConfidence))
            && sink.Recorded("recordedOn", record.RecordedOn));
}
