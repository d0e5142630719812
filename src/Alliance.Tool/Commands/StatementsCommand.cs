using System.CommandLine;
using System.Globalization;

namespace Alliance.Tool;

/// <summary>The statements of sources.</summary>
internal sealed class StatementsCommand : ToolCommand
{
    private readonly Option<string?> _source = new("--source") { HelpName = "ID", Description = "Only those that this source is cited for." };

    private readonly Option<string?> _about = new("--about") { HelpName = "REFERENCE", Description = "Only those about this record, such as alliance:brics." };

    public StatementsCommand()
        : base("statements", "Lists what was said up to a day, and in which sense: as fact, plan, expectation, possibility or opinion.", "alliance statements --source article-2024-12-12", "alliance statements --about alliance:aianet --as-of 2025-06-01", "alliance statements --json")
    {
        Add(_source);
        Add(_about);
        Question.AddOptions(this);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        Question question = Question.Of(result);
        IEnumerable<Statement> statements = question.Dataset.Statements.Where(one => one.Date?.IsAfter(PartialDate.From(question.Day)) != Truth.True);
        if (result.GetValue(_source) is { } sourceId)
        {
            Source source = RecordFinder.Find(sourceId, question.Dataset.Sources, one => one.Id.Value, "a source", question.View.Index);
            statements = statements.Where(one => one.Evidence.Citations.Any(citation => citation.Source == source.Id));
        }
        if (result.GetValue(_about) is { } about)
        {
            if (!RecordReference.TryParse(about, out RecordReference reference) || question.View.Index.Find(reference) is null)
                throw ToolException.Usage($"{PlainText.Quoted(about)} is not a record of the dataset.{NearWords.DidYouMean(about, question.Dataset.Records().Select(record => record.Reference.ToString()))}");
            statements = statements.Where(one => one.Subjects.Contains(reference));
        }
        ValueList<Statement> answer = [.. statements];
        if (result.GetValue(ToolOptions.Json))
        {
            output.Json(question.AnswerOf(answer), ToolJson.Default.AnswerValueListStatement);
            return ExitCode.Answered;
        }
        question.WriteFirstLine(output);
        output.Line(string.Create(CultureInfo.InvariantCulture, $"{answer.Count} statement{(answer.Count == 1 ? "" : "s")}"));
        var table = new TextTable("date", "sense", "speaker", "statement", "sources");
        foreach (Statement one in answer)
            table.Add($"{one.Date}", one.Modality.Text, question.Names.In(one.Speaker), question.Names.In(one.Paraphrase), Standings.Cited(one.Evidence));
        output.Table(table);
        return ExitCode.Answered;
    }
}
