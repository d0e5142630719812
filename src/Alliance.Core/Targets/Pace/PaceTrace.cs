using System.Globalization;
using System.Text;

namespace Alliance.Core;

/// <summary>How the pace of a target was computed: every observation with its use, and the milestones.</summary>
[JsonAnswer]
public sealed partial record PaceTrace
{
    /// <summary>The pace that was computed.</summary>
    public required TargetPace Pace { get; init; }

    /// <summary>The baseline, if one is stated, and the observations, in the order of the target, each with its use.</summary>
    public ValueList<FigureTrace> Figures { get; init; }

    /// <summary>The milestones, each with whether it was met.</summary>
    public ValueList<MilestoneTrace> Milestones { get; init; }

    /// <summary>Explains the pace in words, one item per line: the aim, the figures, the milestones and the verdict of each method.</summary>
    /// <returns>
    /// English text with numbers in the format of the invariant culture and lines separated by <c>\n</c>; the wording may change between versions.
    /// </returns>
    public string Explain()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Pace.Target.Id} as of {RecordText.Iso(Pace.Day)}, by what was known on {RecordText.Iso(Pace.KnownOn)}");
        text.Append(CultureInfo.InvariantCulture, $"\naim: {Words(Pace.Aim)} by {Pace.Aim.Due}");
        foreach (FigureTrace figure in Figures.AsSpan())
        {
            Observation observation = figure.Observation;
            string said = observation.Value?.ToString(CultureInfo.InvariantCulture) ?? observation.Text ?? "no figure";
            text.Append(CultureInfo.InvariantCulture, $"\n{observation.Period}: {said} ({VocabularyNames<FigureUse>.Text(figure.Use)})");
        }
        foreach (MilestoneTrace milestone in Milestones.AsSpan())
            text.Append(CultureInfo.InvariantCulture, $"\nmilestone {Words(milestone.Milestone)} by {milestone.Milestone.Due}: met {milestone.IsMet}");
        Append(text, Pace.EvaluateLinear());
        Append(text, Pace.EvaluateCompound());
        return text.ToString();
    }

    private static string Words(TargetValue target) => target.Text
        ?? (target.Value is not { } value ? "a change for the better"
            : target.UpperValue is { } upper ? string.Create(CultureInfo.InvariantCulture, $"{value} to {upper}")
            : value.ToString(CultureInfo.InvariantCulture));

    private static string Words(NoVerdictReason reason) =>
        reason == NoVerdictReason.PastDue ? "past due, no figure for the due time" : VocabularyNames<NoVerdictReason>.Text(reason);

    private static void Append(StringBuilder text, in PaceVerdict verdict)
    {
        string status = verdict.Status == PaceStatus.NoVerdict
            ? $"no verdict, {Words(verdict.NoVerdictReason)}"
            : VocabularyNames<PaceStatus>.Text(verdict.Status);
        text.Append(CultureInfo.InvariantCulture, $"\n{verdict.Method}: {status}");
        if (verdict.Progress is { } progress)
            text.Append(CultureInfo.InvariantCulture, $", progress {PaceNumber.Text(progress)}");
        if (verdict.DueValue is { } due)
            text.Append(CultureInfo.InvariantCulture, $", due {PaceNumber.Text(due)}");
        if (verdict.Attainment.Kind != AttainmentKind.Unknown)
            text.Append(CultureInfo.InvariantCulture, $", reached: {verdict.Attainment}");
    }
}

/// <summary>An observation and how it was used.</summary>
/// <param name="Observation">The observation.</param>
/// <param name="Use">How it was used.</param>
[JsonAnswer]
public sealed partial record FigureTrace(Observation Observation, FigureUse Use);

/// <summary>A milestone and whether it was met.</summary>
/// <param name="Milestone">The milestone.</param>
/// <param name="IsDue">Whether its time was over on the day.</param>
/// <param name="IsMet">
/// Whether the figure of its time or of an earlier one, including the baseline, reached it. Unknown where none did and there is no figure for exactly that
/// time, and where the figure is disputed or reported in two ways.
/// </param>
[JsonAnswer]
public sealed partial record MilestoneTrace(TargetValue Milestone, bool IsDue, Truth IsMet);
