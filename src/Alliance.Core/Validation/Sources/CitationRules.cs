using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct CitationRules : IRules<Citation>
{
    private static readonly Rule NoSource = Rule.Error(1101, "source", "A citation names its source.");
    private static readonly Rule EmptyLocator = Rule.Error(1102, "locator", "A locator says something, or is left out.");
    private static readonly Rule QuoteLength = Rule.Error(1103, "quote", "A quotation says something in at most 300 characters, or is left out.");

    public static ImmutableArray<Rule> Table => [NoSource, EmptyLocator, QuoteLength];

    public static bool Check<TSink>(Citation record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoSource, !record.Source.IsDefault)
        && sink.Is(EmptyLocator, TextForm.IsAbsentOrFilled(record.Locator))
        && sink.Is(QuoteLength, TextForm.IsAbsentOrQuote(record.Quote))
        && sink.Refers<TSink, Source>("source", RecordKind.Source, record.Source);
}

/// <summary>Validates a <see cref="Citation"/>.</summary>
public class CitationValidator : RecordValidator<Citation>
{
    /// <summary>Makes the validator from the rules.</summary>
    public CitationValidator() => Rules<CitationRules>();
}
