using System.CommandLine;
using System.Globalization;

namespace Alliance.Tool;

/// <summary>The sources.</summary>
internal sealed class SourcesCommand : ToolCommand
{
    private readonly Argument<string?> _text = new("TEXT") { HelpName = "TEXT", Arity = ArgumentArity.ZeroOrOne, Description = "Only sources whose id, title, publisher or address contains this text. Default: all." };

    public SourcesCommand()
        : base("sources", "Lists the sources of the dataset that were published up to a day.", "alliance sources", "alliance sources eurostat", "alliance sources --as-of 2024-12-12 --json")
    {
        Add(_text);
        Question.AddOptions(this);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        Question question = Question.Of(result);
        string text = result.GetValue(_text) ?? "";
        ValueList<Source> sources =
        [
            .. question.Dataset.Sources
                .Where(one => one.Published?.IsAfter(PartialDate.From(question.Day)) != Truth.True)
                .Where(one => new[] { one.Id.Value, one.Publisher, one.Url }.Concat(one.Title.Entries.Select(entry => entry.Text)).Any(part => part?.Contains(text, StringComparison.OrdinalIgnoreCase) is true)),
        ];
        if (result.GetValue(ToolOptions.Json))
        {
            output.Json(question.AnswerOf(sources), ToolJson.Default.AnswerValueListSource);
            return ExitCode.Answered;
        }
        question.WriteFirstLine(output);
        output.Line(string.Create(CultureInfo.InvariantCulture, $"{sources.Count} source{(sources.Count == 1 ? "" : "s")}{(text.Length > 0 ? $" with {PlainText.Quoted(text)}" : "")}"));
        var table = new TextTable("id", "published", "publisher", "title", "address");
        foreach (Source one in sources)
            table.Add(one.Id.Value, $"{one.Published}", one.Publisher ?? "", question.Names.In(one.Title), one.Url ?? "");
        output.Table(table);
        return ExitCode.Answered;
    }
}
