using Alliance.Core;

namespace Quickstart;

/// <summary>The statements that the sources had made by the day, with their modality.</summary>
internal sealed class StatementSection(Question question) : Section("statements", "What the sources say")
{
    private readonly IReadOnlyList<StatementRow> _rows =
    [
        .. question.Dataset.Statements
            .Where(statement => question.CouldBeReadBy(statement.Date))
            .Select(statement => new StatementRow(
                statement.Id,
                statement.Paraphrase.ToString(),
                statement.Modality,
                Vocabulary.Stated(statement.Speaker),
                statement.Date,
                statement.Subjects,
                statement.Evidence)),
    ];

    public override IReadOnlyList<object> Rows => _rows;

    public override IEnumerable<TextTable> Tables => [new(["Said as", "What", "Source"], _rows.Select(Line))];

    private static string[] Line(StatementRow row) =>
        [Vocabulary.Words(row.Modality), row.Speaker is null ? row.Text : $"{row.Text}\nSaid by {row.Speaker}", EvidenceWords.SourceLines(row.Evidence)];
}

/// <summary>A statement. If there is no <c>Speaker</c>, it is a statement of the source itself. <c>Subjects</c> are the records that it is about.</summary>
internal sealed record StatementRow(
    Id<Statement> Id, string Text, Term<Modality> Modality, string? Speaker, PartialDate? Date, ValueList<RecordReference> Subjects, Evidence Evidence);
