using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct IdentifierRules : IRules<Identifier>
{
    private static readonly Rule NoScheme = Rule.Error(1501, "scheme", "An identifier names the scheme that gave it.");
    private static readonly Rule NoValue = Rule.Error(1502, "value", "An identifier has a value.");
    private static readonly Rule BadUrl = Rule.Error(1503, "url", "An address is absolute and of http or https.");

    public static ImmutableArray<Rule> Table => [NoScheme, NoValue, BadUrl];

    public static bool Check<TSink>(Identifier record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoScheme, !string.IsNullOrWhiteSpace(record.Scheme))
        && sink.Is(NoValue, !string.IsNullOrWhiteSpace(record.Value))
        && sink.Is(BadUrl, TextForm.IsAbsentOrWebAddress(record.Url));
}

/// <summary>Validates an <see cref="Identifier"/>.</summary>
public class IdentifierValidator : RecordValidator<Identifier>
{
    /// <summary>Makes the validator from the rules.</summary>
    public IdentifierValidator() => Rules<IdentifierRules>();
}
