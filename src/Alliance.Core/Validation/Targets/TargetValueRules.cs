namespace Alliance.Core.Validation;

[RulesOf(typeof(TargetValue))]
internal static partial class TargetValueRules
{
    private static readonly Rule NoDue = Rule.Error(4401, "due", "A value to be reached says by when.");
    private static readonly Rule UnknownKind = Rule.Warning(4407, "kind", "The kind is kept, but not known to this version.");
    private static readonly Rule RangeWithoutEnd = Rule.Error(4403, "upperValue", "A range has an upper value.");
    private static readonly Rule EndWithoutRange = Rule.Error(4404, "upperValue", "Only a range has an upper value.");
    private static readonly Rule EndBelowStart = Rule.Error(4405, "upperValue", "The upper value of a range is not below its value.");
    private static readonly Rule KindWithoutValue = Rule.Error(4406, "value", "What is at least, at most or within a range has a value.");

    public static bool Check(TargetValue record, RuleSink sink) =>
        (!record.Due.IsDefault || sink.Broken(NoDue))
        && (record.Kind.IsKnown || sink.Broken(UnknownKind))
        && (record.Kind != TargetKind.Range || record.UpperValue is not null || sink.Broken(RangeWithoutEnd))
        && (!record.Kind.IsKnown || record.Kind == TargetKind.Range || record.UpperValue is null || sink.Broken(EndWithoutRange))
        && (record.Kind != TargetKind.Range || record.UpperValue is not { } upper || record.Value is not { } value || upper >= value || sink.Broken(EndBelowStart))
        && (!record.Kind.IsKnown || record.Kind.IsDefault || record.Value is not null || sink.Broken(KindWithoutValue));
}
