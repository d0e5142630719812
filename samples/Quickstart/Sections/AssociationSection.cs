using Alliance.Core;

namespace Quickstart;

/// <summary>National AI associations, development institutions, institutes and companies.</summary>
internal sealed class AssociationSection(Question question) : Section("associations", "Associations, institutions and companies")
{
    private readonly IReadOnlyList<AssociationRow> _rows =
    [
        .. question.Dataset.Associations
            .Select(body => new AssociationRow(
                body.Id,
                question.Names.Of(body.Id),
                body.Kind,
                body.Country is { } country ? question.Names.Of(country) : null,
                body.Founded,
                body.Evidence)),
    ];

    public override IReadOnlyList<object> Rows => _rows;

    public override IEnumerable<TextTable> Tables => [new(["Name", "Country", "Kind", "How sure"], _rows.Select(Line))];

    private static string[] Line(AssociationRow row) =>
        [row.Name, row.Country ?? "not stated", Vocabulary.Words(row.Kind), Vocabulary.Words(row.Evidence.Confidence)];
}

internal sealed record AssociationRow(Id<AiAssociation> Id, string Name, Term<AssociationKind> Kind, string? Country, PartialDate? Founded, Evidence Evidence);
