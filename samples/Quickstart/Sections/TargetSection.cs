using Alliance.Core;

namespace Quickstart;

/// <summary>The targets that are open on the day.</summary>
internal sealed class TargetSection(Question question) : Section("targets", "Targets still to be reached")
{
    private readonly IReadOnlyList<TargetRow> _rows =
    [
        .. question.View.OpenTargets().Select(standing => new TargetRow(
            standing.Target.Id,
            question.Names.Of(standing.Target.Owner),
            standing.Target.Indicator,
            standing.Target.Baseline,
            standing.Target.Observations.Where(figure => figure.Period.IsAfter(question.Day) != Truth.True).OrderBy(figure => figure.Period).LastOrDefault(),
            standing.Value,
            standing.IsSet,
            standing.IsOpen,
            Vocabulary.Stated(standing.Target.Basis),
            standing.Target.Evidence)),
    ];

    public override IReadOnlyList<object> Rows => _rows;

    public override IEnumerable<TextTable> Tables => _rows
        .GroupBy(row => row.Owner, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new TextTable(["What", "So far", "Target", "How sure"], group.Select(Line), group.Key));

    private static string[] Line(TargetRow row) =>
    [
        row.Basis is null ? row.Indicator.Title.ToString() : $"{row.Indicator.Title}\n({row.Basis})",
        SoFar(row),
        Aim(row),
        EvidenceWords.HowSure(row.IsSet & row.Open, row.Evidence.Confidence == Confidence.Disputed, row.Evidence.Confidence),
    ];

    private static string SoFar(TargetRow row)
    {
        string[] figures = [.. new[] { row.Baseline, row.Latest }.OfType<Observation>().Distinct().Select(figure => $"{figure.Period}: {Figure(figure, row.Indicator)}")];
        return figures.Length == 0 ? "not known" : string.Join('\n', figures);
    }

    private static string Figure(Observation figure, Indicator indicator) =>
        figure.Value is null ? figure.Text ?? "missing" : FigureWords.Of(figure.Value, null, indicator.Unit, indicator.Currency);

    private static string Aim(TargetRow row)
    {
        string bound = !row.Target.Kind.TryGetKnown(out TargetKind kind) ? $"{Vocabulary.Words(row.Target.Kind)} " : kind switch
        {
            TargetKind.AtLeast => "at least ",
            TargetKind.AtMost => "at most ",
            _ => "",
        };
        return $"{bound}{FigureWords.Of(row.Target, row.Indicator)} by {row.Target.Due}";
    }
}

/// <summary>A target on the day: <c>Target</c> is the value set on that day, <c>Latest</c> the last figure of a period that had begun by then.</summary>
internal sealed record TargetRow(
    Id<CompetencyTarget> Id,
    string Owner,
    Indicator Indicator,
    Observation? Baseline,
    Observation? Latest,
    TargetValue Target,
    Truth IsSet,
    Truth Open,
    string? Basis,
    Evidence Evidence);
