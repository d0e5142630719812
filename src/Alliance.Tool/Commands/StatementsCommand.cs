using System.CommandLine;

namespace Alliance.Tool;

/// <summary>The statements of sources.</summary>
internal sealed class StatementsCommand : ToolCommand
{
    private readonly Option<string?> _source = new("--source") { HelpName = "ID", Description = "Only those that this source is cited for." };

    private readonly Option<string?> _about = new("--about") { HelpName = "ID", Description = "Only those about this record, such as brics or alliance:brics." };

    public StatementsCommand()
        : base("statements", "Lists what was said up to a day, and in which sense: as fact, plan, expectation, possibility or opinion. Where it is unknown whether a statement was made by then, because it has no date, the list says so.", "alliance statements --source article-2024-12-12", "alliance statements --about alliance:aianet --as-of 2025-06-01", "alliance statements --json")
    {
        Add(_source);
        Add(_about);
        Question.AddOptions(this);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        Question question = Question.Of(result);
        IEnumerable<Statement> statements = question.Dataset.Statements;
        if (result.GetValue(_source) is { } sourceId)
        {
            Source source = RecordFinder.Find(sourceId, question.Dataset.Sources, RecordKind.Source, "a source", question.View.Index);
            statements = statements.Where(one => one.Evidence.Citations.Any(citation => citation.Source == source.Id));
        }
        if (result.GetValue(_about) is { } about)
        {
            RecordReference subject = RecordFinder.Record(about, question, "a record", []).Reference;
            statements = statements.Where(one => one.Subjects.Contains(subject));
        }
        StatementAnswer[] answers = [.. statements.Select(one => new StatementAnswer(question.HadHappened(one.Date), one)).Where(one => one.IsMade != Truth.False)];
        return question.Answer(output, answers, ToolJson.Default.AnswerStatementAnswerArray, () =>
        {
            output.Line($"{Counted.Of(answers.Length, "statement")}{Standings.NotCertain(answers.Select(one => one.IsMade), "made")}.");
            var table = new TextTable("date", "made", "sense", "speaker", "sources", "statement");
            foreach ((Truth isMade, Statement one) in answers)
                table.Add(Standings.Date(one.Date), Standings.Word(isMade), one.Modality.Text, question.Names.In(one.Speaker), Standings.Cited(one.Evidence), question.Names.In(one.Paraphrase));
            output.Table(table);
        });
    }
}

/// <summary>A statement.</summary>
/// <param name="IsMade">Whether it was made by the day; unknown where it has no date, or one that is not exact enough.</param>
/// <param name="Statement">The statement.</param>
internal sealed record StatementAnswer(Truth IsMade, Statement Statement);
