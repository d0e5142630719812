namespace Alliance.Core.Validation;

[RulesOf(typeof(TargetValue))]
internal static partial class TargetValueRules
{
    private static readonly Rule NoDue = Rule.Error(4401, "due", "A value to be reached says by when.");
    private static readonly Rule BadKind = Rule.Error(4402, "kind", "A kind is at-least, at-most or range, or is left out.");
    private static readonly Rule RangeWithoutEnd = Rule.Error(4403, "upperValue", "A range has an upper value.");
    private static readonly Rule EndWithoutRange = Rule.Error(4404, "upperValue", "Only a range has an upper value.");
    private static readonly Rule EndBelowStart = Rule.Error(4405, "upperValue", "The upper value of a range is not below its value.");
    private static readonly Rule KindWithoutValue = Rule.Error(4406, "value", "What is at least, at most or within a range has a value.");

    public static bool Check(TargetValue record, RuleSink sink) =>
        (!record.Due.IsDefault || sink.Broken(NoDue))
        && (VocabularyForm.IsDefined(record.Kind) || sink.Broken(BadKind))
        && (record.Kind != TargetKind.Range || record.UpperValue is not null || sink.Broken(RangeWithoutEnd))
        && (record.Kind == TargetKind.Range || record.UpperValue is null || sink.Broken(EndWithoutRange))
        && (record.Kind != TargetKind.Range || record.UpperValue is not { } upper || record.Value is not { } value || upper >= value || sink.Broken(EndBelowStart))
        && (record.Kind == TargetKind.Unspecified || record.Value is not null || sink.Broken(KindWithoutValue));
}
