using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct DatedNameRules : IRules<DatedName>
{
    private static readonly Rule NoText = Rule.Error(1601, "text", "A name says something, in every language given.");
    private static readonly Rule Contradictory = Rule.Error(1602, "validity", "A name is borne from a day until the same day or a later one.");

    public static ImmutableArray<Rule> Table => [NoText, Contradictory];

    public static bool Check<TSink>(DatedName record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoText, TextForm.IsFilled(record.Text))
        && sink.Is(Contradictory, !record.Validity.IsContradictory)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence);
}

/// <summary>Validates a <see cref="DatedName"/>.</summary>
public class DatedNameValidator : RecordValidator<DatedName>
{
    /// <summary>Makes the validator from the rules.</summary>
    public DatedNameValidator()
    {
        Rules<DatedNameRules>();
        Inside("evidence", record => record.Evidence, new EvidenceValidator());
    }
}
