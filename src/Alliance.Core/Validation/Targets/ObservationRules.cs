namespace Alliance.Core.Validation;

[RulesOf(typeof(Observation))]
internal static partial class ObservationRules
{
    private static readonly Rule NoPeriod = Rule.Error(4301, "period", "An observation must have a period: the year, month or day to which it applies.");
    private static readonly Rule EmptyText = Rule.Error(4302, "text", "A reported text, if given, must not be blank.");
    private static readonly Rule UnknownStatus = Rule.Warning(4303, "status", "The status is not known to this version of the library; it is kept.");
    private static readonly Rule ValueOfMissing =
        Rule.Warning(4304, "value", "An observation whose status means that the figure is missing should not have a value.", RuleSet.Meaning);
    private static readonly Rule UnknownUnit = Rule.Warning(4305, "unit", "The unit is not known to this version of the library; it is kept.");
    private static readonly Rule EmptyPopulation =
        Rule.Error(4306, "population", "A population (who was counted), if given, must not be blank in any of its languages.");
    private static readonly Rule UnorderedDimensions =
        Rule.Error(4307, "dimensions", "Dimensions must be in the order of their names, and each name must appear only once.", RuleSet.Meaning);

    public static bool Check(Observation record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Period.IsDefault || sink.Broken(NoPeriod))
            && (TextForm.IsAbsentOrFilled(record.Text) || sink.Broken(EmptyText))
            && (record.Status.IsKnown || sink.Broken(UnknownStatus))
            && (record.Value is null || !record.Status.TryGetKnown(out ObservationStatus status) || !SdmxObservationStatus.IsMissing(status) || sink.Broken(ValueOfMissing))
            && (record.Unit.IsKnown || sink.Broken(UnknownUnit))
            && (TextForm.IsAbsentOrFilled(record.Population) || sink.Broken(EmptyPopulation))
            && (AreInOrder(record.Dimensions, out at) || sink.Broken(UnorderedDimensions, at, "name"));
    }

    private static bool AreInOrder(ValueList<Dimension> dimensions, out List<int>? at)
    {
        at = null;
        for (int i = 1; i < dimensions.Count; i++)
        {
            if (dimensions[i - 1].Name is { IsDefault: false } one && dimensions[i].Name is { IsDefault: false } next && one.CompareTo(next) >= 0)
                (at ??= []).Add(i);
        }
        return at is null;
    }
}
