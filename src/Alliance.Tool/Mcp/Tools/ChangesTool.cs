using System.ComponentModel;

namespace Alliance.Tool;

/// <summary>What changed in a time.</summary>
internal sealed class ChangesTool(AllianceDataset dataset) : QuestionTool<ChangesResult>(
    dataset,
    "changes",
    "What changed in a time",
    "Lists what changed from one day to another, both included: memberships of one alliance or, where none is named, of all alliances, and also constraints on technology, targets, and what suppliers do.",
    McpJson.Forms.AnswerChangesResult,
    new("alliance", ToolParameterKind.Text, "An alliance, by id or name, such as brics. Default: everything."),
    new("from", ToolParameterKind.Text, "The first day, such as 2024-01-01. Default: a year before the last."),
    new("to", ToolParameterKind.Text, "The last day, which is then the day of the question. Default: asOf."))
{
    /// <inheritdoc/>
    protected override string LastDay => "to";

    /// <inheritdoc/>
    protected override ChangesResult Answer(Question question, ToolArguments arguments)
    {
        (LocalDate from, LocalDate to) = DayPeriod.UpTo(arguments.Day("from"), question.Day);
        AllianceDataset asked = question.Dataset;
        AiAlliance? named = arguments.Text("alliance") is { } id ? RecordFinder.Alliance(id, question) : null;
        IEnumerable<ChangeRow> changes = (named is null ? [.. asked.Alliances] : (AiAlliance[])[named])
            .SelectMany(one => asked.MembershipChanges(one.Id, from, to))
            .Select(one => ChangeRow.From(one.Day, one.Alliance.Value, one.Kind, one.ToString(), one.DecidedBy));
        if (named is null)
        {
            changes = changes
                .Concat(asked.ConstraintChanges(from, to).Select(one => ChangeRow.From(one.Day, "constraint", one.Kind, one.ToString(), one.DecidedBy)))
                .Concat(asked.TargetChanges(from, to).Select(one => ChangeRow.From(one.Day, "target", one.Kind, one.ToString(), one.DecidedBy)))
                .Concat(asked.StanceChanges(from, to).Select(one => ChangeRow.From(one.Day, "supplier", one.Kind, one.ToString(), one.DecidedBy)));
        }
        return new(DayText.Iso(from), DayText.Iso(to), [.. changes.OrderBy(one => one.Day, StringComparer.Ordinal)]);
    }
}

/// <summary>What changed in a time.</summary>
internal sealed record ChangesResult(
    [property: Description("The first day.")] string From,
    [property: Description("The last day, included.")] string To,
    IReadOnlyList<ChangeRow> Changes);

/// <summary>A change.</summary>
internal sealed record ChangeRow(
    [property: Description("The first day on which it is so.")] string Day,
    [property: Description("The id of the alliance whose membership changed; otherwise constraint, target or supplier.")] string Of,
    ChangeKind Kind,
    [property: Description("What changed: before -> after, and the sources.")] string Change,
    [property: Description("The records that decide it.")] IReadOnlyList<string> DecidedBy)
{
    /// <summary>The row of a change.</summary>
    /// <param name="day">The day.</param>
    /// <param name="of">What changed.</param>
    /// <param name="kind">How.</param>
    /// <param name="text">The text of the library, which begins with the day.</param>
    /// <param name="decidedBy">The records that decide it.</param>
    public static ChangeRow From(LocalDate day, string of, ChangeKind kind, string text, IEnumerable<RecordReference> decidedBy) =>
        new(DayText.Iso(day), of, kind, text[DayText.Iso(day).Length..].Trim(), [.. decidedBy.Select(one => one.ToString())]);
}
