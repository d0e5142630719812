using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct DimensionRules : IRules<Dimension>
{
    private static readonly Rule NoName = Rule.Error(4801, "name", "A dimension says by what the figures are broken down.");
    private static readonly Rule UnknownName = Rule.Warning(4802, "name", "The name is kept, but not known to this version.");
    private static readonly Rule NoValue = Rule.Error(4803, "value", "A dimension names the part to which the figure belongs.");

    public static ImmutableArray<Rule> Table => [NoName, UnknownName, NoValue];

    public static bool Check<TSink>(Dimension record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoName, !record.Name.IsDefault)
        && sink.Is(UnknownName, record.Name.IsKnown)
        && sink.Is(NoValue, !string.IsNullOrWhiteSpace(record.Value));
}

/// <summary>Validates a <see cref="Dimension"/>.</summary>
public class DimensionValidator : RecordValidator<Dimension>
{
    /// <summary>Makes the validator from the rules.</summary>
    public DimensionValidator() => Rules<DimensionRules>();
}
