using System.CommandLine;

namespace Alliance.Tool;

/// <summary>What differs between two days.</summary>
internal sealed class DiffDaysCommand : ToolCommand
{
    private readonly Argument<string> _first = new("FIRST") { HelpName = "FIRST", Description = "The first day, such as 2023-12-31." };

    private readonly Argument<string> _second = new("SECOND") { HelpName = "SECOND", Description = "The second day, or today." };

    private readonly Option<string?> _about = new("--about")
    {
        HelpName = "RECORD",
        Description = "Only differences of this record, by id or reference, such as brics, country:KZ or company:nvidia: of an alliance its memberships, of a party its memberships, of any record also the constraints, targets and suppliers that refer to it.",
    };

    public DiffDaysCommand()
        : base(
            "diff-days",
            "Compares two days: lists what is different on the second, and since when. What changed in between and changed back is not listed; alliance changes lists every change.",
            "alliance diff-days 2023-12-31 2024-12-31",
            "alliance diff-days 2023-12-31 2024-12-31 --about brics",
            "alliance diff-days 2022-01-01 today --about company:nvidia --json")
    {
        Add(_first);
        Add(_second);
        Add(_about);
        Add(ToolOptions.KnownOn);
        Add(ToolOptions.Language);
        Add(ToolOptions.Data);
        Add(ToolOptions.Json);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        LocalDate first = DayText.Parse(result.GetValue(_first)!, _first.Name), second = DayText.Parse(result.GetValue(_second)!, _second.Name);
        if (first > second)
            throw ToolException.Usage($"The second day must not be before the first; they are {DayText.Iso(first)} and {DayText.Iso(second)}.");
        Question question = Question.On(result, second);
        IRecord? about = result.GetValue(_about) is { } text ? RecordFinder.Record(text, question, "a record", []) : null;
        DifferencesAnswer answer = first == second ? DifferencesAnswer.None(first) : DifferencesAnswer.Between(first, second, question.Dataset).Of(about, question.View.Index);
        return question.Answer(output, answer, ToolJson.Default.AnswerDifferencesAnswer, () => Write(answer, output));
    }

    private static void Write(DifferencesAnswer answer, ToolOutput output)
    {
        (LocalDate Since, string Of, string Difference)[] rows =
        [
            .. answer.Memberships.Select(one => (one.Day, one.Alliance.Value, $"{one}")),
            .. answer.Constraints.Select(one => (one.Day, "constraint", $"{one} ({Standings.Cited(one.Constraint.Evidence)})")),
            .. answer.Targets.Select(one => (one.Day, "target", $"{one} ({Standings.Cited(one.Target.Evidence)})")),
            .. answer.Stances.Select(one => (one.Day, "supplier", $"{one} ({Standings.Cited((one.After ?? one.Before)!.Claims[0].Record.Evidence)})")),
        ];
        string subject = answer.About is null ? "" : $" about {answer.About}";
        output.Line($"From {answer.First} to {answer.Second}{subject}: {(rows.Length == 0 ? "nothing is different." : $"{Counted.Of(rows.Length, "difference")}.")}");
        var table = new TextTable("since", "of", "difference");
        // The text of a change begins with its day.
        foreach ((LocalDate since, string of, string difference) in rows.OrderBy(one => one.Since))
            table.Add(DayText.Iso(since), of, difference[DayText.Iso(since).Length..].Replace(" ()", "", StringComparison.Ordinal));
        output.Table(table);
    }
}
