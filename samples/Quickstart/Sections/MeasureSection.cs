using Alliance.Core;

namespace Quickstart;

/// <summary>What may not be done with technology, or not without more: the constraints on the books, enforced or not, with what they rest on.</summary>
internal sealed class MeasureSection(Question question) : Section("measures", "Measures on access to technology")
{
    private readonly IReadOnlyList<MeasureRow> _rows =
    [
        .. question.View.Constraints().Select(standing => new MeasureRow(
            standing.Constraint.Id,
            standing.Constraint.Title.ToString(),
            question.Names.Of(standing.Constraint.Authority),
            standing.Constraint.Agency,
            standing.Constraint.Effect,
            [.. question.View.ReviewPolicies(standing.Constraint.Id).Select(policy => policy.Policy.Policy).Distinct()],
            standing.OnTheBooks,
            standing.Suspended,
            standing.Enforced,
            standing.Constraint.Validity,
            [.. standing.LegalActs.Select(act => new LegalActRow(act.Id, act.Citation, act.Url)), .. standing.MissingLegalActs.Select(act => new LegalActRow(act, act.Value, null))],
            standing.Constraint.Evidence)),
    ];

    public override IReadOnlyList<object> Rows => _rows;

    public override IEnumerable<TextTable> Tables => _rows
        .GroupBy(row => row.State())
        .OrderBy(group => group.Key)
        .Select(group => new TextTable(["By whom", "Measure", "What it asks", "Legal basis"], group.Select(Line), Caption(group.Key)));

    private static string Caption(MeasureState state) => state switch
    {
        MeasureState.Enforced => "On the books and enforced",
        MeasureState.Suspended => "On the books, but suspended",
        MeasureState.NotEnforced => "On the books, but not enforced",
        _ => "Not certain",
    };

    private static string[] Line(MeasureRow row) =>
    [
        row.Agency is null ? row.Authority : $"{row.Authority} ({row.Agency})",
        row.State() == MeasureState.NotCertain ? $"{row.Title}\n{Doubt(row)}" : row.Title,
        string.Join("; ", row.ReviewPolicies.Select(Vocabulary.Words).Prepend(Vocabulary.Words(row.Effect))),
        row.LegalActs.Count == 0 ? "not stated" : string.Join('\n', row.LegalActs.Select(act => act.Citation)),
    ];

    private static string Doubt(MeasureRow row) =>
        $"(on the books: {YesNo(row.OnTheBooks)}; suspended: {YesNo(row.Suspended)}; enforced: {YesNo(row.Enforced)})";

    private static string YesNo(Truth truth) => truth switch
    {
        Truth.True => "yes",
        Truth.False => "no",
        _ => "unknown",
    };
}
