using NodaTime;

namespace Quickstart;

/// <summary>The whole answer: the heading and the sections, in the order in which they are shown.</summary>
internal sealed record Report(string Title, LocalDate Day, LocalDate? KnownAsOf, bool IsBeyondKnown, IReadOnlyList<Section> Sections)
{
    public static Report On(Question question) => new(
        question.Dataset.Title.ToString() is { Length: > 0 } title ? title : "Dataset without a title",
        question.Day,
        question.Dataset.KnownAsOf,
        question.View.IsBeyondKnown,
        [
            new MembershipSection(question),
            new AssociationSection(question),
            new TargetSection(question),
            new ProjectionSection(question),
            new MeasureSection(question),
            new SupplierSection(question),
            new ObservationSection(question),
            new StatementSection(question),
            new SourceSection(question),
        ]);
}
