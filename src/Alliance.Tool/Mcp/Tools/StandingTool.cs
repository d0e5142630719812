using System.ComponentModel;

namespace Alliance.Tool;

/// <summary>The standing of a party.</summary>
internal sealed class StandingTool(AllianceDataset dataset) : QuestionTool<StandingResult>(
    dataset,
    "standing",
    "Standing of a country, company or association",
    "Says what a party is in one alliance, with every claim about it, or in all alliances in which it is listed, on a day. Unknown is never no.",
    McpJson.Forms.AnswerStandingResult,
    new("party", ToolParameterKind.Text, "A country by code or name, an alliance, association or company by id or name, or a reference such as company:nvidia.", IsRequired: true),
    new("alliance", ToolParameterKind.Text, "An alliance, by id or name, such as brics. Default: every alliance in which the party is listed."))
{
    /// <inheritdoc/>
    protected override StandingResult Answer(Question question, ToolArguments arguments)
    {
        PartyReference party = RecordFinder.Party(arguments.Required("party"), question);
        string name = question.Names.Of(party);
        if (arguments.Text("alliance") is not { } id)
            return new(party.ToString(), name, [.. question.View.MembershipsOf(party).Select(one => StandingRow.Of(one, question))]);
        PartyStanding standing = question.View.Standing(party, RecordFinder.Alliance(id, question).Id);
        return new(party.ToString(), name, [StandingRow.Of(standing, question)], [.. standing.Claims.Select(one => ClaimRow.Of(one, question))]);
    }
}

/// <summary>The standings of a party.</summary>
internal sealed record StandingResult(
    [property: Description("The reference to the party.")] string Party,
    string Name,
    IReadOnlyList<StandingRow> Standings,
    [property: Description("The claims of sources about the party, the decisive one first; left out where no alliance was named.")] IReadOnlyList<ClaimRow>? Claims = null);

/// <summary>A claim about a membership.</summary>
internal sealed record ClaimRow(
    string Status,
    [property: Description("The time that it states: from/until as EDTF.")] string Time,
    [property: Description("Whether the claim holds on the day.")] Truth Holds,
    IReadOnlyList<string> Sources,
    [property: Description("How sure the keepers of the dataset are; left out where they do not state it.")] string? Confidence = null,
    string? Note = null)
{
    /// <summary>The row of a claim.</summary>
    public static ClaimRow Of(MembershipClaim claim, Question question) => new(
        claim.Membership.Status.Text,
        claim.Membership.Validity.ToString(),
        claim.Holds,
        StandingRow.SourcesOf(claim.Evidence),
        claim.Evidence.Confidence.IsDefault ? null : claim.Evidence.Confidence.Text,
        claim.Evidence.Note.IsEmpty ? null : question.Names.In(claim.Evidence.Note));
}
