using Alliance.Core;

namespace Quickstart;

/// <summary>National AI associations, development institutions, institutes and companies, and the alliances in which they take part on the day.</summary>
internal sealed class AssociationSection(Question question) : Section("associations", "Associations, institutions and companies")
{
    private readonly IReadOnlyList<AssociationRow> _rows =
    [
        .. question.Dataset.Associations.Select(body => new AssociationRow(
            body.Id,
            question.Names.Of(body.Id),
            Vocabulary.Stated(body.Kind),
            body.Country is { } country ? question.Names.Of(country) : null,
            body.Founded,
            [.. question.View.MembershipsOf(body.Id).Select(standing => AffiliationRow.Of(standing, question.Names))],
            body.Evidence)),
    ];

    public override IReadOnlyList<object> Rows => _rows;

    public override IEnumerable<TextTable> Tables => [new(["Name", "What and where", "In which alliance"], _rows.Select(Line))];

    private static string[] Line(AssociationRow row) =>
    [
        row.Name,
        string.Join(", ", new[] { row.Kind is null ? null : Vocabulary.Words(row.Kind), row.Country }.OfType<string>()),
        row.Alliances.Count == 0 ? "none recorded for this day" : string.Join('\n', row.Alliances.Select(alliance => alliance.InWords())),
    ];
}

internal sealed record AssociationRow(
    Id<AiAssociation> Id, string Name, Term<AssociationKind>? Kind, string? Country, PartialDate? Founded, IReadOnlyList<AffiliationRow> Alliances, Evidence Evidence);

/// <summary>The status of an association in one alliance on the day.</summary>
internal sealed record AffiliationRow(Id<AiAlliance> Alliance, string Name, Term<MembershipStatus> Status, Truth Holds, bool Disputed, Term<Confidence> Confidence)
{
    public static AffiliationRow Of(PartyStanding standing, Names names) =>
        new(standing.Alliance, names.Of(standing.Alliance), standing.Status, standing.Holds, standing.IsDisputed, standing.Confidence);

    public string InWords() => $"{Name}: {Vocabulary.Words(Status)}, {EvidenceWords.HowSure(Holds, Disputed, Confidence)}";
}
