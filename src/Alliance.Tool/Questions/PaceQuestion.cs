namespace Alliance.Tool;

/// <summary>The question whether targets are on pace.</summary>
internal static class PaceQuestion
{
    /// <summary>The pace of targets on the day of a question.</summary>
    /// <param name="target">The id of the target; null for every target that is open on the day.</param>
    /// <param name="question">The dataset and the day.</param>
    /// <exception cref="ToolException">There is no such target.</exception>
    public static IEnumerable<TargetPace> Answer(string? target, Question question)
    {
        IEnumerable<CompetencyTarget> targets = target is null
            ? question.View.OpenTargets().Select(one => one.Target)
            : [RecordFinder.Find(target, question.Dataset.Targets, RecordKind.Target, "a target", question.View.Index)];
        return targets.Select(one => question.KnownOn is { } known ? one.PaceAsOf(question.Day, known) : one.PaceAsOf(question.Day));
    }
}
