using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct ConversionLegRules : IRules<ConversionLeg>
{
    private static readonly Rule NoBase = Rule.Error(2401, "base", "A step names the currency of which one unit is priced.");
    private static readonly Rule UnassignedBase = Rule.Warning(2402, "base", "The currency is kept, but ISO 4217 lists no such code as active.");
    private static readonly Rule NoQuote = Rule.Error(2403, "quote", "A step names the currency in which the rate is expressed.");
    private static readonly Rule UnassignedQuote = Rule.Warning(2404, "quote", "The currency is kept, but ISO 4217 lists no such code as active.");
    private static readonly Rule SameCurrency = Rule.Error(2405, "quote", "A step goes from one currency to another.");
    private static readonly Rule BadRate = Rule.Error(2406, "rate", "A rate is more than zero.");
    private static readonly Rule NoDay = Rule.Error(2407, "day", "A rate is of a day.");
    private static readonly Rule NoSource = Rule.Error(2408, "source", "A source is named, or left out.");

    public static ImmutableArray<Rule> Table => [NoBase, UnassignedBase, NoQuote, UnassignedQuote, SameCurrency, BadRate, NoDay, NoSource];

    public static bool Check<TSink>(ConversionLeg record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoBase, !record.Base.IsDefault)
        && sink.Is(UnassignedBase, VocabularyForm.IsAbsentOrAssigned(record.Base))
        && sink.Is(NoQuote, !record.Quote.IsDefault)
        && sink.Is(UnassignedQuote, VocabularyForm.IsAbsentOrAssigned(record.Quote))
        && sink.Is(SameCurrency, record.Base.IsDefault || record.Base != record.Quote)
        && sink.Is(BadRate, record.Rate > 0)
        && sink.Is(NoDay, DateForm.IsStated(record.Day))
        && sink.Is(NoSource, record.Source is not { IsDefault: true })
        && sink.Refers("source", RecordKind.Source, record.Source);
}

/// <summary>Validates a <see cref="ConversionLeg"/>.</summary>
public class ConversionLegValidator : RecordValidator<ConversionLeg>
{
    /// <summary>Makes the validator from the rules.</summary>
    public ConversionLegValidator() => Rules<ConversionLegRules>();
}
