using Alliance.Core;

namespace Quickstart;

/// <summary>The constraints on access to technology that are on the books, enforced or not, with their legal basis.</summary>
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
            standing.IsSuspended,
            standing.Enforced,
            standing.Constraint.Validity,
            [.. standing.LegalActs.Select(act => new LegalActRow(act.Id, act.Citation, act.Url)), .. standing.MissingLegalActs.Select(act => new LegalActRow(act, act.Value, null))],
            standing.Constraint.Evidence)),
    ];

    public override IReadOnlyList<object> Rows => _rows;

    public override IEnumerable<TextTable> Tables => _rows
        .GroupBy(row => (State: row.State(), row.Authority))
        .OrderBy(group => group.Key.State)
        .ThenBy(group => group.Key.Authority, StringComparer.Ordinal)
        .Select(group => new TextTable(["Measure", "Requirement", "Legal basis"], group.Select(Line), $"{group.Key.Authority}: {Words(group.Key.State)}"));

    private static string Words(MeasureState state) => state switch
    {
        MeasureState.Enforced => "on the books and enforced",
        MeasureState.Suspended => "on the books, but suspended",
        MeasureState.NotEnforced => "on the books, but not enforced",
        _ => "not certain",
    };

    private static string[] Line(MeasureRow row) =>
    [
        string.Join('\n', new[] { row.Agency is null ? row.Title : $"{row.Title} ({row.Agency})", Reservation(row) }.OfType<string>()),
        string.Join("; ", row.ReviewPolicies.Select(Vocabulary.Words).Prepend(Vocabulary.Words(row.Effect))),
        row.LegalActs.Count == 0 ? "not stated" : string.Join(";\n", row.LegalActs.Select(act => act.Citation)),
    ];

    /// <summary>A reservation that the caption of the table does not state; null if there is none.</summary>
    private static string? Reservation(MeasureRow row) =>
        row.State() != MeasureState.NotCertain
            ? row.Evidence.Confidence == Confidence.Likely ? "(generally held)" : null
            : $"(on the books: {YesNo(row.OnTheBooks)}; suspended: {YesNo(row.Suspended)}; enforced: {YesNo(row.Enforced)})";

    private static string YesNo(Truth truth) => truth switch
    {
        Truth.True => "yes",
        Truth.False => "no",
        _ => "unknown",
    };
}
