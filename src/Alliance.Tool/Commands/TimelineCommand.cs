using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace Alliance.Tool;

/// <summary>The parties of an alliance over the years.</summary>
internal sealed class TimelineCommand : ToolCommand
{
    private const int WidthOfPlainBars = 60;
    private const int LeastBar = 16;
    private const int GreatestBar = 120;
    private const int GreatestName = 30;
    private const int Gap = 2;

    private readonly Argument<string> _alliance = new("ALLIANCE") { HelpName = "ALLIANCE", Description = "An alliance, by id or name; alliance show alliance lists them." };

    private readonly Option<string?> _from = new("--from") { HelpName = "DAY", Description = "The first day. Default: the first on which anything is known of the memberships." };

    private readonly Option<string?> _to = new("--to") { HelpName = "DAY", Description = "The last day, which is then the day of the question. Default: that of --as-of." };

    public TimelineCommand()
        : base("timeline", "Draws what the parties of an alliance were over the years, with what is unknown. With --json it lists the periods with their exact days.", "alliance timeline brics", "alliance timeline brics --from 2023-01-01 --to 2025-12-31", "alliance timeline gpai --json")
    {
        Add(_alliance);
        Add(_from);
        Add(_to);
        Question.AddOptions(this);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        Question question = Question.Of(result, _to);
        AiAlliance alliance = RecordFinder.Alliance(result.GetValue(_alliance)!, question);
        ValueList<LocalDate> days = question.Dataset.MembershipChangeDays(alliance.Id);
        LocalDate first = days is [var known, ..] && known < question.Day ? known : question.Day;
        (LocalDate from, LocalDate to) = DayPeriod.Between(DayText.Of(result, _from) ?? first, question.Day);
        TimelineParty[] parties = [.. TimelineParty.All(alliance.Id, [from, .. days.Where(day => day > from && day <= to)], to, question)];
        return question.Answer(output, new(alliance.Id.Value, DayText.Iso(from), DayText.Iso(to), parties), ToolJson.Default.AnswerTimelineAnswer, () =>
        {
            output.Line(question.Names.Of(alliance));
            if (parties.Length == 0)
                output.Line($"From {DayText.Iso(from)} to {DayText.Iso(to)} the dataset lists no party of this alliance.");
            else
                Draw(parties, from, to, output);
        });
    }

    private static void Draw(TimelineParty[] parties, LocalDate from, LocalDate to, ToolOutput output)
    {
        int name = Math.Min(GreatestName, parties.Max(party => party.Name.GetCellWidth()));
        int width = output.Width is { } columns ? Math.Clamp(columns - Gap - name, LeastBar, GreatestBar) : WidthOfPlainBars;
        var bars = new TimelineBars(from, to, width, isAscii: Console.IsOutputRedirected);
        var table = new TextTable("name", bars.Axis);
        foreach (TimelineParty party in parties)
            table.Add(party.Name, bars.Of(party));
        output.Table(table);
        output.Line(bars.Legend);
        output.Line(string.Create(CultureInfo.InvariantCulture, $"From {DayText.Iso(from)} to {DayText.Iso(to)}: a column is {bars.DaysOfColumn:0.#} days and shows the first of them; the last column shows the last day."));
    }
}

/// <summary>The parties of an alliance over a time.</summary>
/// <param name="Alliance">The id of the alliance.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Parties">The parties that were listed on one of the days.</param>
internal sealed record TimelineAnswer(string Alliance, string From, string To, IReadOnlyList<TimelineParty> Parties);
