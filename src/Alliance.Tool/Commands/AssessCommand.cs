using System.CommandLine;

namespace Alliance.Tool;

/// <summary>What a transaction requires.</summary>
internal sealed class AssessCommand : ToolCommand
{
    private static readonly Term<AccessLevel>[] Levels = [.. Vocabulary.Of<AccessLevel>().Skip(1)];

    private readonly Argument<string> _item = new("ITEM") { HelpName = "ITEM", Description = "An item of the dataset, by id or name; alliance show item lists them." };

    private readonly Option<string?> _from = new("--from") { HelpName = "COUNTRY", Required = true, Description = "The country from which it is sent, by code or name." };

    private readonly Option<string?> _to = new("--to") { HelpName = "COUNTRY", Required = true, Description = "The country to which it is sent." };

    private readonly Option<string?> _origin = new("--origin") { HelpName = "COUNTRY", Description = "The country in which it was made. Default: not known." };

    private readonly Option<string?> _endUse = new("--end-use") { HelpName = "WORD", Description = $"The end use: {string.Join(", ", ExportQuestion.EndUses)}. Default: not known." };

    private readonly Option<bool> _direct = new("--direct") { Description = "It passes through no other country. Default: not known." };

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        HelpName = "LEVEL",
        Description = "The exit code is 1 if as much as this may be required: notification-required, licence-required or prohibited.",
    };

    public AssessCommand()
        : base("assess", "Says what the known constraints require of an export on a day, with the reason of each and what is not known. This is no legal advice.", "alliance assess nvidia-h100-sxm5-80gb --from US --to RU --on 2024-12-12", "alliance assess nvidia-h100-sxm5-80gb --from US --to KZ --fail-on licence-required", "alliance assess nvidia-h100-sxm5-80gb --from US --to RU --direct --json")
    {
        _endUse.CompletionSources.Add([.. ExportQuestion.EndUses]);
        _failOn.CompletionSources.Add([.. Levels.Select(level => level.Text)]);
        Add(_item);
        Add(_from);
        Add(_to);
        Add(_origin);
        Add(_direct);
        Add(_endUse);
        Add(_failOn);
        Question.AddOptions(this);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        AccessLevel? failOn = result.GetValue(_failOn) is { } level ? KnownWord.ValueOf(level, "a level of --fail-on", Levels) : null;
        Question question = Question.Of(result);
        AccessAssessment answer = new ExportQuestion(
            result.GetValue(_item)!, result.GetValue(_from)!, result.GetValue(_to)!, result.GetValue(_origin), result.GetValue(_endUse), result.GetValue(_direct)).Answer(question);
        question.Answer(output, answer, ToolJson.Default.AnswerAccessAssessment, () =>
        {
            // The library lays this text out for 80 columns.
            foreach (string line in answer.Explain().TrimEnd('\n').Split('\n'))
                output.Unwrapped(line);
        });
        return answer.Enforced.Possible >= failOn ? ExitCode.ErrorsFound : ExitCode.Answered;
    }
}
