using Alliance.Core;
using NodaTime;

namespace Quickstart;

/// <summary>The complete answer: the heading, and the sections in the order in which they are shown.</summary>
internal sealed record Report(string Title, LocalDate Day, LocalDate? KnownAsOf, bool IsBeyondKnown, IReadOnlyList<Section> Sections)
{
    /// <summary>Answers the question. If the data break rules, the report contains only the validation section.</summary>
    public static Report On(Question question, ValidationReport validation, CurrencyCode? currency) => new(
        Vocabulary.Stated(question.Dataset.Title) ?? "Dataset without a title",
        question.Day,
        question.Dataset.KnownAsOf,
        question.View.IsAfterKnownAsOf,
        validation.IsValid ? [.. Answers(question, currency), new ValidationSection(validation), new SourceSection(question)] : [new ValidationSection(validation)]);

    private static Section[] Answers(Question question, CurrencyCode? currency) =>
    [
        new MembershipSection(question),
        new AssociationSection(question),
        new TargetSection(question),
        new PaceSection(question),
        new ProjectionSection(question),
        .. currency is { } asked ? new[] { new ConversionSection(question, asked) } : [],
        new QuotedPairSection(question),
        new MeasureSection(question),
        new SupplierSection(question),
        new ObservationSection(question),
        new StatementSection(question),
    ];
}
