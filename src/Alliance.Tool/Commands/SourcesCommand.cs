using System.CommandLine;

namespace Alliance.Tool;

/// <summary>The sources.</summary>
internal sealed class SourcesCommand : ToolCommand
{
    private readonly Argument<string?> _text = new("TEXT") { HelpName = "TEXT", Arity = ArgumentArity.ZeroOrOne, Description = "Only sources whose id, title, publisher or address contains this text. Default: all." };

    public SourcesCommand()
        : base("sources", "Lists the sources of the dataset that were published up to a day. Where that is unknown, because a source has no date, the list says so.", "alliance sources", "alliance sources brics", "alliance sources --as-of 2024-12-12 --json")
    {
        Add(_text);
        Question.AddOptions(this);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        Question question = Question.Of(result);
        string text = result.GetValue(_text) ?? "";
        SourceAnswer[] answers =
        [
            .. question.Dataset.Sources
                .Where(one => new[] { one.Id.Value, one.Publisher, one.Url }.Concat(one.Title.Entries.Select(entry => entry.Text)).Any(part => part?.Contains(text, StringComparison.OrdinalIgnoreCase) is true))
                .Select(one => new SourceAnswer(question.HadHappened(one.Published), one)).Where(one => one.IsPublished != Truth.False),
        ];
        return question.Answer(output, answers, ToolJson.Default.AnswerSourceAnswerArray, () =>
        {
            output.Line($"{Counted.Of(answers.Length, "source")}{(text.Length > 0 ? $" with {PlainText.Quoted(text)}" : "")}{Standings.NotCertain(answers.Select(one => one.IsPublished), "published")}.");
            var table = new TextTable("id", "date", "published", "publisher", "title", "address");
            foreach ((Truth isPublished, Source one) in answers)
                table.Add(one.Id.Value, Standings.Date(one.Published), Standings.Word(isPublished), one.Publisher ?? "", question.Names.In(one.Title), one.Url ?? "");
            output.Table(table);
        });
    }
}

/// <summary>A source.</summary>
/// <param name="IsPublished">Whether it was published by the day; unknown where it has no date, or one that is not exact enough.</param>
/// <param name="Source">The source.</param>
internal sealed record SourceAnswer(Truth IsPublished, Source Source);
