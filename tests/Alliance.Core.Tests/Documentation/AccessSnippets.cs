using System.Globalization;
using System.Text.Json;

namespace Alliance.Core.Tests.Documentation;

/// <summary>The code on <c>docs/access.md</c>.</summary>
public sealed class AccessSnippets
{
    [Fact]
    public void A_request_is_answered()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TextWriter Console = output;

        #region request
        AccessIndex index = AccessIndex.Of(EmbeddedDatasets.ReadAiAllianceNetwork());

        AccessRequest request = new()
        {
            Item = new Id<TechnologyItem>("nvidia-h100-sxm5-80gb"),              // or a TechnologyItem of your own
            Activity = AccessActivity.Export,
            ExportedFrom = CountryCode.US,
            Destination = CountryCode.CN,
            Via = (ValueList<Place>)[],                                          // passes through no other place; left out: not known
            Parties =
            [
                new() { Roles = [PartyRole.Exporter], EstablishedIn = CountryCode.US, Headquarters = CountryCode.US },
                new() { Roles = [PartyRole.UltimateConsignee], Headquarters = CountryCode.CN, ParentHeadquarters = CountryCode.CN },
            ],
            EndUse = EndUse.Civil,
            NoPartyIsListed = true,                                              // you have screened the parties
            Day = new LocalDate(2023, 11, 20),
        };

        AccessAssessment answer = index.Assess(request);
        Console.WriteLine($"{answer.Enforced.Certain} .. {answer.Enforced.Possible}");
        #endregion

        #region missing
        foreach (MissingFact fact in answer.Missing)
            Console.WriteLine($"{fact.Place}: {fact.Question} rules out {fact.RulesOut}, establishes {fact.Establishes}");
        #endregion

        #region explain
        Console.WriteLine(answer.Explain());
        string json = JsonSerializer.Serialize(answer);                          // the same answer for a program, with all conditions
        AccessOutcome outcome = index.Outcome(request);                          // only the bounds, without the reasons
        #endregion

        Assert.Equal(answer.Outcome, outcome);
        Assert.Equal(answer, JsonSerializer.Deserialize<AccessAssessment>(json));
        Assert.Contains($".. {answer.Enforced.Possible}", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("export from US to CN on 2023-11-20", output.ToString(), StringComparison.Ordinal);
    }
}
