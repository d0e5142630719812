using System.CommandLine;

namespace Alliance.Tool;

/// <summary>The standing of a party.</summary>
internal sealed class StandingCommand : ToolCommand
{
    private readonly Argument<string> _party = new("PARTY") { HelpName = "PARTY", Description = "A country by code or name, an alliance, association or company by id or name, or a reference such as company:nvidia." };

    private readonly Argument<string?> _alliance = new("ALLIANCE") { HelpName = "ALLIANCE", Arity = ArgumentArity.ZeroOrOne, Description = "An alliance, by id or name. Default: every alliance in which the party has a standing." };

    public StandingCommand()
        : base("standing", "Says what a party is in an alliance, or in all of them, on a day, and which claims decide it.", "alliance standing KZ --as-of 2024-12-12", "alliance standing \"Saudi Arabia\" brics", "alliance standing company:nvidia --json")
    {
        Add(_party);
        Add(_alliance);
        Question.AddOptions(this);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        Question question = Question.Of(result);
        PartyReference party = RecordFinder.Party(result.GetValue(_party)!, question);
        ValueList<PartyStanding> standings = result.GetValue(_alliance) is { } id
            ? [question.View.Standing(party, RecordFinder.Alliance(id, question).Id)]
            : question.View.MembershipsOf(party);
        return question.Answer(output, new(party, standings), ToolJson.Default.AnswerStandingAnswer, () =>
        {
            output.Line($"{question.Names.Of(party)} ({party}){(standings.IsEmpty ? ": the dataset lists it in no alliance on this day." : "")}");
            var table = new TextTable("alliance", "status", "certain", "member", "time", "sources");
            foreach (PartyStanding one in standings)
                table.Add(one.Alliance.Value, Standings.Status(one), Standings.Certainty(one), Standings.Word(one.IsMember), Standings.Time(one), Standings.Sources(one));
            output.Table(table);
            if (result.GetValue(_alliance) is not null)
                WriteClaims(standings[0], question, output);
        });
    }

    private static void WriteClaims(PartyStanding standing, Question question, ToolOutput output)
    {
        foreach (MembershipClaim claim in standing.Claims)
        {
            string confidence = claim.Evidence.Confidence.IsDefault ? "no confidence stated" : claim.Evidence.Confidence.Text;
            output.Line($"Claim: {claim.Membership.Status.Text} {claim.Membership.Validity}; holds: {Standings.Word(claim.Holds)}; {confidence}; {Standings.Cited(claim.Evidence)}");
            if (!claim.Evidence.Note.IsEmpty)
                output.Line(question.Names.In(claim.Evidence.Note));
        }
    }
}

/// <summary>The standings of a party.</summary>
/// <param name="Party">The party.</param>
/// <param name="Standings">Its standing in each alliance.</param>
internal sealed record StandingAnswer(PartyReference Party, ValueList<PartyStanding> Standings);
