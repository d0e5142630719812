using System.ComponentModel;

namespace Alliance.Tool;

/// <summary>The members of an alliance.</summary>
internal sealed class MembersTool(AllianceDataset dataset) : QuestionTool<MembersResult>(
    dataset,
    "members",
    "Members of an alliance",
    "Lists the members of an alliance on a day, and parties whose membership is unknown, with the sources. Unknown is never no. If the list is not complete, a party that is not listed may be a member.",
    McpJson.Forms.AnswerMembersResult,
    new("alliance", ToolParameterKind.Text, "An alliance, by id or name, such as brics.", IsRequired: true),
    new("all", ToolParameterKind.Flag, "Also lists parties with another status, such as partners and observers. Default: false."))
{
    /// <inheritdoc/>
    protected override MembersResult Answer(Question question, ToolArguments arguments)
    {
        AiAlliance alliance = RecordFinder.Alliance(arguments.Required("alliance"), question);
        AllianceMembers members = question.View.MembersOf(alliance.Id);
        IEnumerable<PartyStanding> standings = arguments.Flag("all") ? question.View.StandingsOf(alliance.Id) : members;
        return new(alliance.Id.Value, question.Names.Of(alliance), question.Exists(alliance), members.IsComplete, [.. standings.Select(one => StandingRow.Of(one, question))]);
    }
}

/// <summary>The members of an alliance.</summary>
internal sealed record MembersResult(
    [property: Description("The id of the alliance.")] string Alliance,
    string Name,
    [property: Description("Whether the alliance exists on the day.")] Truth Exists,
    [property: Description("Whether every member is listed. If it is true, every other party is not a member; otherwise its membership is unknown.")] Truth IsComplete,
    IReadOnlyList<StandingRow> Standings);
