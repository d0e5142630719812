using Alliance.Core;

namespace Quickstart;

/// <summary>The projections: amounts that AI is expected to add to economies.</summary>
internal sealed class ProjectionSection(Question question) : Section("projections", "What AI is expected to add to economies")
{
    private readonly IReadOnlyList<ProjectionRow> _rows =
    [
        .. question.Dataset.Projections
            .Where(projection => question.CouldBeReadBy(projection.Published))
            .Select(projection => new ProjectionRow(
                projection.Id,
                projection.Title.ToString(),
                question.Names.Of(projection.Subject),
                projection.Amount,
                projection.QuotedConversion?.QuotedEquivalent,
                projection.Horizon,
                projection.Accumulation,
                projection.Evidence)),
    ];

    public override IReadOnlyList<object> Rows => _rows;

    public override IEnumerable<TextTable> Tables => _rows
        .GroupBy(row => row.Economy, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new TextTable(["What", "How much", "By", "How sure"], group.Select(Line), group.Key));

    private static string[] Line(ProjectionRow row) =>
    [
        row.Title,
        string.Join('\n', new[] { FigureWords.Of(row.Amount), row.Equivalent is null ? "" : $"(= {FigureWords.Of(row.Equivalent)})", Sum(row.Accumulation) }.Where(part => part.Length > 0)),
        row.By.ToString(),
        Vocabulary.Words(row.Evidence.Confidence),
    ];

    private static string Sum(Term<Accumulation> accumulation) => !accumulation.TryGetKnown(out Accumulation known) ? Vocabulary.Words(accumulation) : known switch
    {
        Accumulation.Cumulative => "all years together",
        Accumulation.PerYear => "per year",
        _ => "per year or in all: not stated",
    };
}

/// <summary>A projection: <c>Equivalent</c> is the same amount in another currency, as printed beside it.</summary>
internal sealed record ProjectionRow(
    Id<EconomicProjection> Id, string Title, string Economy, QuotedAmount Amount, QuotedAmount? Equivalent, PartialDate By, Term<Accumulation> Accumulation, Evidence Evidence);
