using System.CommandLine;
using System.Globalization;

namespace Alliance.Tool;

/// <summary>The members of an alliance.</summary>
internal sealed class MembersCommand : ToolCommand
{
    private readonly Argument<string> _alliance = new("ALLIANCE") { HelpName = "ALLIANCE", Description = "An alliance, by id or name; alliance show alliance lists them." };

    private readonly Option<bool> _all = new("--all") { Description = "Also lists parties with another status, such as partners and observers." };

    public MembersCommand()
        : base("members", "Lists the members of an alliance on a day, with what is unknown and why.", "alliance members brics", "alliance members brics --as-of 2024-12-12 --all", "alliance members aianet --json")
    {
        Add(_alliance);
        Add(_all);
        Question.AddOptions(this);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        Question question = Question.Of(result);
        AiAlliance alliance = RecordFinder.Alliance(result.GetValue(_alliance)!, question);
        AllianceMembers members = question.View.MembersOf(alliance.Id);
        ValueList<PartyStanding> standings = result.GetValue(_all) ? question.View.StandingsOf(alliance.Id) : [.. members];
        return question.Answer(output, new(alliance.Id.Value, members.IsComplete, standings), ToolJson.Default.AnswerMembersAnswer, () =>
        {
            output.Line($"{question.Names.Of(alliance)}{Existence(question.Exists(alliance), standings)}");
            var table = new TextTable("party", "name", "status", "certain", "time", "sources");
            foreach (PartyStanding one in standings)
                table.Add(one.Party.ToString(), question.Names.Of(one.Party), Standings.Status(one), Standings.Certainty(one), Standings.Time(one), Standings.Sources(one));
            output.Table(table);
            if (question.View.StandingsOf(alliance.Id).Count - standings.Count is var others and > 0)
                output.Line(string.Create(CultureInfo.InvariantCulture, $"{others} {(others == 1 ? "party has" : "parties have")} another status, such as partner or signatory; --all lists {(others == 1 ? "it" : "them")}."));
            output.Line(members.IsComplete != Truth.True ? "Whether any other party is a member is unknown: the list may not be complete."
                : question.View.IsAfterKnownAsOf ? "Any other party is not a member, unless the list has changed since the dataset was completed."
                : "Any other party is not a member: the list is complete.");
        });
    }

    /// <summary>Says where an alliance does not, or may not, exist. That members are certain shows that it does, also where its record does not date its founding.</summary>
    private static string Existence(Truth exists, ValueList<PartyStanding> standings) => exists switch
    {
        Truth.False => " (it does not exist on this day)",
        Truth.Unknown when standings.All(one => one.IsMember != Truth.True) => " (it is unknown whether it exists on this day)",
        _ => "",
    };
}

/// <summary>The members of an alliance.</summary>
/// <param name="Alliance">The id of the alliance.</param>
/// <param name="IsComplete">Whether every member is listed.</param>
/// <param name="Standings">The standing of each party.</param>
internal sealed record MembersAnswer(string Alliance, Truth IsComplete, ValueList<PartyStanding> Standings);
