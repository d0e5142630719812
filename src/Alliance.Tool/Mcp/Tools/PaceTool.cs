using System.ComponentModel;

namespace Alliance.Tool;

/// <summary>Whether targets are on pace.</summary>
internal sealed class PaceTool(AllianceDataset dataset) : QuestionTool<PaceResult>(
    dataset,
    "pace",
    "Pace of targets",
    "Says whether a target, or every target that is open on a day, is on pace: by two methods that may disagree, on a straight path and by compound growth, or why there is no verdict.",
    McpJson.Forms.AnswerPaceResult,
    new ToolParameter("target", ToolParameterKind.Text, "A target, by id or name, such as eu-digital-skills; search finds ids. Default: every target that is open on the day."))
{
    /// <inheritdoc/>
    protected override PaceResult Answer(Question question, ToolArguments arguments) =>
        new([.. PaceQuestion.Answer(arguments.Text("target"), question).Select(pace => PaceRow.Of(pace, question))]);
}

/// <summary>The pace of targets.</summary>
internal sealed record PaceResult(IReadOnlyList<PaceRow> Targets);

/// <summary>The pace of a target.</summary>
internal sealed record PaceRow(
    [property: Description("The id of the target.")] string Target,
    string Name,
    [property: Description("The unit of its values.")] string Unit,
    [property: Description("The date by which it is to be reached.")] string Due,
    [property: Description("Whether the evidence of the target and of the figures that were used supports the verdicts.")] Truth IsSupported,
    VerdictRow Straight,
    VerdictRow Compound,
    [property: Description("The value that is aimed at; left out where it is not a number.")] decimal? Aim = null,
    [property: Description("The aim in words, where it is not a number.")] string? AimText = null,
    FigureRow? Baseline = null,
    [property: Description("The latest figure that is known for the day.")] FigureRow? Latest = null,
    [property: Description("The currency of its values, as a code of ISO 4217; left out where they are not money.")] string? Currency = null)
{
    /// <summary>The row of a target.</summary>
    public static PaceRow Of(TargetPace pace, Question question) => new(
        pace.Target.Id.Value,
        question.Names.Of(pace.Target),
        pace.Target.Indicator.Unit.Text,
        pace.Aim.Due.ToString(),
        pace.IsSupported,
        VerdictRow.Of(pace.EvaluateLinear()),
        VerdictRow.Of(pace.EvaluateCompound()),
        pace.Aim.Value,
        pace.Aim.Text,
        FigureRow.Of(pace.Baseline),
        FigureRow.Of(pace.Latest),
        pace.Target.Indicator.Currency?.ToString());
}

/// <summary>The verdict of a method.</summary>
internal sealed record VerdictRow(
    PaceStatus Status,
    [property: Description("Why there is no verdict; left out where there is one.")] string? NoVerdictReason = null,
    [property: Description("The value that is due on the day.")] double? DueValue = null,
    [property: Description("When the target is reached if it goes on like this.")] string? Reached = null)
{
    /// <summary>The row of a verdict.</summary>
    public static VerdictRow Of(PaceVerdict verdict) => verdict.Status == PaceStatus.NoVerdict
        ? new(verdict.Status, Vocabulary.WordOf(verdict.NoVerdictReason))
        : new(verdict.Status, null, verdict.DueValue, verdict.Attainment.ToString());
}

/// <summary>A figure.</summary>
internal sealed record FigureRow(
    [property: Description("The period to which it belongs.")] string Period,
    decimal? Value = null,
    [property: Description("The figure in words, where it is not a number.")] string? Text = null)
{
    /// <summary>The row of an observation.</summary>
    public static FigureRow? Of(Observation? figure) => figure is null ? null : new($"{figure.Period}", figure.Value, figure.Text);
}
