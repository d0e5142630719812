namespace Alliance.Core.Validation;

[RulesOf(typeof(TargetValue))]
internal static partial class TargetValueRules
{
    private static readonly Rule NoDue = Rule.Error(4401, "due", "A target value must have a due date, by which it is to be reached.");
    private static readonly Rule UnknownKind = Rule.Warning(4407, "kind", "The kind is not known to this version of the library; it is kept.");
    private static readonly Rule RangeWithoutEnd = Rule.Error(4403, "upperValue", "A range must have an upper value.", RuleSet.Meaning);
    private static readonly Rule EndWithoutRange = Rule.Error(4404, "upperValue", "Only a range may have an upper value.", RuleSet.Meaning);
    private static readonly Rule EndBelowStart = Rule.Error(4405, "upperValue", "The upper value of a range must not be less than its value.", RuleSet.Meaning);
    private static readonly Rule KindWithoutValue =
        Rule.Error(4406, "value", "A target value of the kind at-least, at-most or range must have a value or a text.", RuleSet.Meaning);
    private static readonly Rule EmptyText = Rule.Error(4408, "text", "A text, if given, must not be blank.");
    private static readonly Rule TextBesideNumber =
        Rule.Error(4409, "text", "A target value must not have both a number and a text: the text is for a value that is not a number.", RuleSet.Meaning);

    public static bool Check(TargetValue record, RuleSink sink) =>
        (!record.Due.IsDefault || sink.Broken(NoDue))
        && (record.Kind.IsKnown || sink.Broken(UnknownKind))
        && (record.Kind != TargetKind.Range || record.UpperValue is not null || record.Text is not null || sink.Broken(RangeWithoutEnd))
        && (!record.Kind.IsKnown || record.Kind == TargetKind.Range || record.UpperValue is null || sink.Broken(EndWithoutRange))
        && (record.Kind != TargetKind.Range || record.UpperValue is not { } upper || record.Value is not { } value || upper >= value || sink.Broken(EndBelowStart))
        && (!record.Kind.IsKnown || record.Kind.IsDefault || record.Value is not null || record.Text is not null || sink.Broken(KindWithoutValue))
        && (TextForm.IsAbsentOrFilled(record.Text) || sink.Broken(EmptyText))
        && (record.Text is null || (record.Value is null && record.UpperValue is null) || sink.Broken(TextBesideNumber));
}
