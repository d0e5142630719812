using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct ObservationRules : IRules<Observation>
{
    private static readonly Rule NoPeriod = Rule.Error(4301, "period", "An observation says the year, month or day to which it belongs.");
    private static readonly Rule EmptyText = Rule.Error(4302, "text", "What was reported says something, or is left out.");
    private static readonly Rule UnknownStatus = Rule.Warning(4303, "status", "The status is kept, but not known to this version.");
    private static readonly Rule ValueOfMissing = Rule.Warning(4304, "value", "A figure that is missing, for whatever reason, has no value.");
    private static readonly Rule UnknownUnit = Rule.Warning(4305, "unit", "The unit is kept, but not known to this version.");
    private static readonly Rule EmptyPopulation = Rule.Error(4306, "population", "A population says who was counted, or is left out.");
    private static readonly Rule UnorderedDimensions = Rule.Error(4307, "dimensions", "Dimensions stand in the order of their names, each name once.");

    public static ImmutableArray<Rule> Table =>
        [NoPeriod, EmptyText, UnknownStatus, ValueOfMissing, UnknownUnit, EmptyPopulation, UnorderedDimensions];

    public static bool Check<TSink>(Observation record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoPeriod, !record.Period.IsDefault)
        && sink.Is(EmptyText, TextForm.IsAbsentOrFilled(record.Text))
        && sink.Is(UnknownStatus, record.Status.IsKnown)
        && sink.Is(ValueOfMissing, record.Value is null || !record.Status.TryGetKnown(out ObservationStatus status) || !SdmxObservationStatus.IsMissing(status))
        && sink.Is(UnknownUnit, record.Unit.IsKnown)
        && sink.Is(EmptyPopulation, TextForm.IsAbsentOrFilled(record.Population))
        && sink.EachPair(UnorderedDimensions, record.Dimensions,
            static (one, next) => one.Name.IsDefault || next.Name.IsDefault || one.Name.CompareTo(next.Name) < 0)
        && sink.Nested<Dimension, DimensionRules>("dimensions", record.Dimensions)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates an <see cref="Observation"/>.</summary>
public class ObservationValidator : RecordValidator<Observation>
{
    /// <summary>Makes the validator from the rules.</summary>
    public ObservationValidator()
    {
        Rules<ObservationRules>();
        Inside("dimensions", record => record.Dimensions, new DimensionValidator());
        Inside("evidence", record => record.Evidence, new EvidenceValidator());
    }
}
