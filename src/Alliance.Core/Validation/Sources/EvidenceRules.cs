namespace Alliance.Core.Validation;

[RulesOf(typeof(Evidence))]
internal static partial class EvidenceRules
{
    private static readonly Rule ConfirmedByNobody =
        Rule.Error(1201, "citations", "Evidence with the confidence confirmed must cite a source that states the claim.", RuleSet.Meaning);
    private static readonly Rule DisputedByNobody =
        Rule.Error(1202, "contradictedBy", "Evidence with the confidence disputed or refuted must name a source that contradicts the claim.", RuleSet.Meaning);
    private static readonly Rule EmptyNote = Rule.Error(1203, "note", "A note, if given, must not be blank in any of its languages.");
    private static readonly Rule UnknownConfidence =
        Rule.Warning(1205, "confidence", "The confidence is not known to this version of the library; it is kept.");

    private static readonly Rule BeforeYearOne = Rule.Error(1206, "recordedOn", "The day on which a claim was recorded, if given, must be in the years 1 to 9999.");
    private static readonly Rule RepeatedCitation = Rule.Warning(1207, "citations", "A citation should be listed only once.", RuleSet.Meaning);
    private static readonly Rule RepeatedContradiction = Rule.Warning(1208, "contradictedBy", "A citation should be listed only once.", RuleSet.Meaning);

    public static bool Check(Evidence record, RuleSink sink)
    {
        List<int>? at;
        return ReferenceEquals(record, Evidence.None)
            || ((record.Confidence != Confidence.Confirmed || !record.Citations.IsEmpty || sink.Broken(ConfirmedByNobody))
                && ((record.Confidence != Confidence.Disputed && record.Confidence != Confidence.Refuted) || !record.ContradictedBy.IsEmpty || sink.Broken(DisputedByNobody))
                && (TextForm.IsAbsentOrFilled(record.Note) || sink.Broken(EmptyNote))
                && (record.Confidence.IsKnown || sink.Broken(UnknownConfidence))
                && (DateForm.IsAbsentOrWritable(record.RecordedOn) || sink.Broken(BeforeYearOne))
                && (Repeats.AreNone(record.Citations, out at) || sink.Broken(RepeatedCitation, at))
                && (Repeats.AreNone(record.ContradictedBy, out at) || sink.Broken(RepeatedContradiction, at))
                && sink.Recorded("recordedOn", record.RecordedOn)
                && sink.IsRecordedAfterSources(record)
                && sink.CanBeFoundAgain(record));
    }
}
