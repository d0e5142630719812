namespace Alliance.Core.Validation;

[RulesOf(typeof(Evidence))]
internal static partial class EvidenceRules
{
    private static readonly Rule ConfirmedByNobody = Rule.Error(1201, "citations", "What is confirmed cites the source that states it.");
    private static readonly Rule DisputedByNobody = Rule.Error(1202, "contradictedBy", "What is disputed or refuted names the sources that say otherwise.");
    private static readonly Rule EmptyNote = Rule.Error(1203, "note", "A note says something, or is left out.");
    private static readonly Rule UnknownConfidence = Rule.Warning(1205, "confidence", "The confidence is kept, but not known to this version.");

    public static bool Check(Evidence record, RuleSink sink) =>
        ReferenceEquals(record, Evidence.None)
        || ((record.Confidence != Confidence.Confirmed || !record.Citations.IsEmpty || sink.Broken(ConfirmedByNobody))
            && ((record.Confidence != Confidence.Disputed && record.Confidence != Confidence.Refuted) || !record.ContradictedBy.IsEmpty || sink.Broken(DisputedByNobody))
            && (TextForm.IsAbsentOrFilled(record.Note) || sink.Broken(EmptyNote))
            && (record.Confidence.IsKnown || sink.Broken(UnknownConfidence))
            && sink.Recorded("recordedOn", record.RecordedOn));
}
