using System.CommandLine;

namespace Alliance.Tool;

/// <summary>What changed in a time.</summary>
internal sealed class ChangesCommand : ToolCommand
{
    private readonly Argument<string[]> _alliances = new("ALLIANCE")
    {
        HelpName = "ALLIANCE",
        Arity = ArgumentArity.ZeroOrMore,
        Description = "The alliances, by id or name. Default: the memberships of all, and also constraints on technology, targets and suppliers.",
    };

    private readonly Option<string?> _from = new("--from") { HelpName = "DAY", Description = "The first day. Default: a year before the last." };

    private readonly Option<string?> _to = new("--to") { HelpName = "DAY", Description = "The last day, which is then the day of the question. Default: that of --as-of." };

    public ChangesCommand()
        : base("changes", "Lists what changed in a time: memberships, constraints on technology, targets and what suppliers do.", "alliance changes", "alliance changes brics --from 2023-01-01 --to 2025-12-31", "alliance changes --from 2024-12-12 --json")
    {
        Add(_alliances);
        Add(_from);
        Add(_to);
        Question.AddOptions(this);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        Question question = Question.Of(result, _to);
        (LocalDate from, LocalDate to) = DayPeriod.UpTo(DayText.Of(result, _from), question.Day);
        AllianceDataset dataset = question.Dataset;
        AiAlliance[] named = [.. result.GetValue(_alliances)!.Select(id => RecordFinder.Alliance(id, question))];
        bool everything = named.Length == 0;
        var answer = new ChangesAnswer(
            DayText.Iso(from),
            DayText.Iso(to),
            [.. (everything ? [.. dataset.Alliances] : named).SelectMany(one => dataset.MembershipChanges(one.Id, from, to)).OrderBy(change => change.Day)],
            everything ? dataset.ConstraintChanges(from, to) : null,
            everything ? dataset.TargetChanges(from, to) : null,
            everything ? dataset.StanceChanges(from, to) : null);
        return question.Answer(output, answer, ToolJson.Default.AnswerChangesAnswer, () => Write(answer, output));
    }

    private static void Write(ChangesAnswer answer, ToolOutput output)
    {
        (LocalDate Day, string Of, string What)[] changes =
        [
            .. answer.Memberships.Select(one => (one.Day, one.Alliance.Value, $"{one}")),
            .. (answer.Constraints ?? []).Select(one => (one.Day, "constraint", $"{one}")),
            .. (answer.Targets ?? []).Select(one => (one.Day, "target", $"{one}")),
            .. (answer.Stances ?? []).Select(one => (one.Day, "supplier", $"{one}")),
        ];
        output.Line($"From {answer.From} to {answer.To}: {(changes.Length == 0 ? "nothing changed." : $"{Counted.Of(changes.Length, "change")}.")}");
        var table = new TextTable("day", "of", "change");
        // The text of a change begins with its day.
        foreach ((LocalDate day, string of, string what) in changes.OrderBy(one => one.Day))
            table.Add(DayText.Iso(day), of, what[DayText.Iso(day).Length..]);
        output.Table(table);
    }
}

/// <summary>What changed in a time.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Memberships">The changes of memberships.</param>
/// <param name="Constraints">Those of constraints; left out where alliances were named.</param>
/// <param name="Targets">Those of targets; left out where alliances were named.</param>
/// <param name="Stances">Those of suppliers; left out where alliances were named.</param>
internal sealed record ChangesAnswer(
    string From, string To, ValueList<MembershipChange> Memberships, ValueList<ConstraintChange>? Constraints, ValueList<TargetChange>? Targets, ValueList<StanceChange>? Stances);
