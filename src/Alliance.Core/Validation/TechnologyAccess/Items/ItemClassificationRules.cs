using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct ItemClassificationRules : IRules<ItemClassification>
{
    private static readonly Rule NoScheme = Rule.Error(5201, "scheme", "A classification names its list.");
    private static readonly Rule UnknownScheme = Rule.Warning(5202, "scheme", "The list is one that this version knows.");
    private static readonly Rule NoCode = Rule.Error(5203, "code", "A classification has a code.");
    private static readonly Rule BadCode = Rule.Error(5204, "code", "A code has the form of its list: for ECCN and EU dual-use 3A090.a, for HS 8542.31, for CN 8542 31 10.");
    private static readonly Rule EmptyBy = Rule.Error(5205, "by", "Who classified the item is named, or is left out.");
    private static readonly Rule NoDate = Rule.Error(5206, "asOf", "The state of the list says at least the year, or is left out.");

    public static ImmutableArray<Rule> Table => [NoScheme, UnknownScheme, NoCode, BadCode, EmptyBy, NoDate];

    public static bool Check<TSink>(ItemClassification record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoScheme, !record.Scheme.IsDefault)
        && sink.Is(UnknownScheme, record.Scheme.IsKnown)
        && sink.Is(NoCode, !string.IsNullOrWhiteSpace(record.Code))
        && sink.Is(BadCode, ItemCodeForm.IsWhole(record.Scheme, record.Code))
        && sink.Is(EmptyBy, TextForm.IsAbsentOrFilled(record.By))
        && sink.Is(NoDate, DateForm.IsAbsentOrStated(record.AsOf))
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates an <see cref="ItemClassification"/>.</summary>
public class ItemClassificationValidator : RecordValidator<ItemClassification>
{
    /// <summary>Makes the validator from the rules.</summary>
    public ItemClassificationValidator()
    {
        Rules<ItemClassificationRules>();
        Inside("evidence", classification => classification.Evidence, new EvidenceValidator());
    }
}
