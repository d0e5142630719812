using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct ItemCodeRules : IRules<ItemCode>
{
    private static readonly Rule NoScheme = Rule.Error(5401, "scheme", "A code names its list.");
    private static readonly Rule UnknownScheme = Rule.Warning(5402, "scheme", "The list is one that this version knows.");
    private static readonly Rule NoCode = Rule.Error(5403, "code", "A code says something.");
    private static readonly Rule BadCode = Rule.Error(5404, "code", "A code, or its beginning, has the form of its list: for ECCN and EU dual-use 3A090, for HS and CN 8542.");

    public static ImmutableArray<Rule> Table => [NoScheme, UnknownScheme, NoCode, BadCode];

    public static bool Check<TSink>(ItemCode record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoScheme, !record.Scheme.IsDefault)
        && sink.Is(UnknownScheme, record.Scheme.IsKnown)
        && sink.Is(NoCode, !string.IsNullOrWhiteSpace(record.Code))
        && sink.Is(BadCode, ItemCodeForm.IsWholeOrStem(record.Scheme, record.Code));
}

/// <summary>Validates an <see cref="ItemCode"/>.</summary>
public class ItemCodeValidator : RecordValidator<ItemCode>
{
    /// <summary>Makes the validator from the rules.</summary>
    public ItemCodeValidator() => Rules<ItemCodeRules>();
}
