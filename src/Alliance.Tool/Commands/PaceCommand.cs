using System.CommandLine;
using System.Globalization;

namespace Alliance.Tool;

/// <summary>Whether targets are on pace.</summary>
internal sealed class PaceCommand : ToolCommand
{
    private readonly Argument<string?> _target = new("TARGET") { HelpName = "TARGET", Arity = ArgumentArity.ZeroOrOne, Description = "A target, by id or name. Default: every target that is open on the day." };

    public PaceCommand()
        : base("pace", "Says whether targets are on pace on a day, on a straight path and by compound growth, or why there is no verdict.", "alliance pace", "alliance pace eu-digital-skills --as-of 2025-06-01", "alliance pace --json")
    {
        Add(_target);
        Question.AddOptions(this);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        Question question = Question.Of(result);
        PaceAnswer[] answers = [.. PaceQuestion.Answer(result.GetValue(_target), question).Select(pace => new PaceAnswer(pace, [pace.EvaluateLinear(), pace.EvaluateCompound()]))];
        return question.Answer(output, answers, ToolJson.Default.AnswerPaceAnswerArray, () => Write(answers, output));
    }

    private static void Write(PaceAnswer[] answers, ToolOutput output)
    {
        output.Line(answers.Length == 0 ? "No target is open on this day." : $"{Counted.Of(answers.Length, "target")}.");
        var table = new TextTable("target", "aim", "due", "baseline", "latest", "pace");
        foreach (PaceAnswer one in answers)
        {
            (string linear, string compound) = (Verdict(one.Verdicts[0]), Verdict(one.Verdicts[1]));
            table.Add(
                one.Pace.Target.Id.Value,
                $"{Number(one.Pace.Aim.Value) ?? one.Pace.Aim.Text ?? "not stated"} {one.Pace.Target.Indicator.Currency?.ToString() ?? one.Pace.Target.Indicator.Unit.Text}",
                $"{one.Pace.Aim.Due}",
                Figure(one.Pace.Baseline),
                Figure(one.Pace.Latest) + (one.Pace.IsSupported == Truth.True || one.Pace.Latest is null ? "" : " (not certain)"),
                linear == compound ? linear : $"on a straight path: {linear}; by compound growth: {compound}");
        }
        output.Table(table);
    }

    private static string Figure(Observation? figure) => figure is null ? "unknown" : $"{Number(figure.Value) ?? figure.Text ?? "unknown"} in {figure.Period}";

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string Verdict(in PaceVerdict verdict) => verdict.Status == PaceStatus.NoVerdict
        ? $"no verdict: {ToolWords.Of(verdict.NoVerdictReason)}"
        : string.Create(CultureInfo.InvariantCulture, $"{ToolWords.Of(verdict.Status)}; due on this day: {verdict.DueValue:0.##}; would be reached: {verdict.Attainment}");
}

/// <summary>The pace of a target.</summary>
/// <param name="Pace">The target and its figures on the day.</param>
/// <param name="Verdicts">The verdicts on a straight path and by compound growth.</param>
internal sealed record PaceAnswer(TargetPace Pace, IReadOnlyList<PaceVerdict> Verdicts);
