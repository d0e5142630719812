using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct TargetValueRules : IRules<TargetValue>
{
    private static readonly Rule NoDue = Rule.Error(4401, "due", "A value to be reached says by when.");
    private static readonly Rule UnknownKind = Rule.Warning(4407, "kind", "The kind is kept, but not known to this version.");
    private static readonly Rule RangeWithoutEnd = Rule.Error(4403, "upperValue", "A range has an upper value.");
    private static readonly Rule EndWithoutRange = Rule.Error(4404, "upperValue", "Only a range has an upper value.");
    private static readonly Rule EndBelowStart = Rule.Error(4405, "upperValue", "The upper value of a range is not below its value.");
    private static readonly Rule KindWithoutValue = Rule.Error(4406, "value", "What is at least, at most or within a range has a value.");

    public static ImmutableArray<Rule> Table => [NoDue, UnknownKind, RangeWithoutEnd, EndWithoutRange, EndBelowStart, KindWithoutValue];

    public static bool Check<TSink>(TargetValue record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoDue, !record.Due.IsDefault)
        && sink.Is(UnknownKind, record.Kind.IsKnown)
        && sink.Is(RangeWithoutEnd, record.Kind != TargetKind.Range || record.UpperValue is not null)
        && sink.Is(EndWithoutRange, !record.Kind.IsKnown || record.Kind == TargetKind.Range || record.UpperValue is null)
        && sink.Is(EndBelowStart, record.Kind != TargetKind.Range || record.UpperValue is not { } upper || record.Value is not { } value || upper >= value)
        && sink.Is(KindWithoutValue, !record.Kind.IsKnown || record.Kind.IsDefault || record.Value is not null);
}

/// <summary>Validates a <see cref="TargetValue"/>.</summary>
public class TargetValueValidator : RecordValidator<TargetValue>
{
    /// <summary>Makes the validator from the rules.</summary>
    public TargetValueValidator() => Rules<TargetValueRules>();
}
