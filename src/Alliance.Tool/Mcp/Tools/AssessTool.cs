using System.ComponentModel;

namespace Alliance.Tool;

/// <summary>What a transaction requires.</summary>
internal sealed class AssessTool(AllianceDataset dataset) : QuestionTool<AssessResult>(
    dataset,
    "assess",
    "What an export requires",
    "Says what the known constraints require of an export of a technology item on a day: at least what is certain, at most what is possible, with the reasons and the facts that would narrow it. No list of constraints is complete: that none is known does not mean that none exists. This is no legal advice.",
    McpJson.Forms.AnswerAssessResult,
    new("item", ToolParameterKind.Text, "An item of the dataset, by id or name, such as nvidia-h100-sxm5-80gb; search finds ids.", IsRequired: true),
    new("from", ToolParameterKind.Text, "The country from which it is sent, by code or name.", IsRequired: true),
    new("to", ToolParameterKind.Text, "The country to which it is sent.", IsRequired: true),
    new("origin", ToolParameterKind.Text, "The country in which it was made. Default: not known."),
    new("endUse", ToolParameterKind.Text, "The end use. Default: not known.", Words: [.. ExportQuestion.EndUses]),
    new("direct", ToolParameterKind.Flag, "Whether it passes through no other country. Default: not known."))
{
    /// <inheritdoc/>
    protected override AssessResult Answer(Question question, ToolArguments arguments) => AssessResult.Of(
        new ExportQuestion(arguments.Required("item"), arguments.Required("from"), arguments.Required("to"), arguments.Text("origin"), arguments.Text("endUse"), arguments.Flag("direct")).Answer(question),
        question);
}

/// <summary>What an export requires.</summary>
internal sealed record AssessResult(
    [property: Description("The id of the item.")] string Item,
    string Name,
    [property: Description("What the law that is enforced on the day requires.")] RequirementBounds Enforced,
    [property: Description("What the law on the books on the day requires, also where it is not enforced.")] RequirementBounds OnTheBooks,
    [property: Description("The ids of the constraints that certainly require it.")] IReadOnlyList<string> CertainBy,
    [property: Description("The ids of the constraints that may require more.")] IReadOnlyList<string> PossibleBy,
    [property: Description("What is not known and would narrow the bounds, as questions.")] IReadOnlyList<string> Missing,
    IReadOnlyList<string> Warnings,
    [property: Description("The whole answer as text: each constraint, each condition that was tested, and the sources.")] string Explanation)
{
    /// <summary>The answer of an assessment.</summary>
    public static AssessResult Of(AccessAssessment answer, Question question) => new(
        answer.Item.Id.Value,
        question.Names.Of(answer.Item),
        new(answer.Enforced.Certain, answer.Enforced.Possible),
        new(answer.OnTheBooks.Certain, answer.OnTheBooks.Possible),
        [.. answer.CertainBy.Select(one => one.Value)],
        [.. answer.PossibleBy.Select(one => one.Value)],
        [.. answer.Missing.Select(one => one.Question)],
        [.. answer.Warnings],
        answer.Explain());
}

/// <summary>At least what is certain, and at most what is possible.</summary>
internal sealed record RequirementBounds(
    [property: Description("At least this is required.")] AccessLevel Certain,
    [property: Description("At most this is required, by what is known.")] AccessLevel Possible);
