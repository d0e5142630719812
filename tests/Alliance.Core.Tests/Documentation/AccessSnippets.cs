using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Alliance.Core.Tests.Documentation;

/// <summary>The code on <c>docs/access.md</c>.</summary>
public sealed class AccessSnippets
{
    /// <summary>The request of the page, of which it also shows the explanation.</summary>
    public static AccessRequest Request => AccessRequest.Export(new Id<TechnologyItem>("nvidia-h100-sxm5-80gb"), CountryCode.US, CountryCode.CN, new LocalDate(2023, 11, 20)) with
    {
        Via = AccessRequest.Direct,
        Parties = [AccessParty.Of(PartyRole.Exporter, CountryCode.US), AccessParty.Of(PartyRole.UltimateConsignee, CountryCode.CN) with { ParentHeadquarters = CountryCode.CN }],
        EndUse = EndUse.Civil,
        NoPartyIsListed = true,
    };

    [Fact]
    public void A_request_is_answered()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TextWriter Console = output;

        #region request
        AccessIndex index = AccessIndex.Of(EmbeddedDatasets.ReadAiAllianceNetwork());

        AccessRequest request = AccessRequest.Export(
            new Id<TechnologyItem>("nvidia-h100-sxm5-80gb"),                     // or a TechnologyItem of your own
            CountryCode.US, CountryCode.CN, new LocalDate(2023, 11, 20));
        AccessAssessment answer = index.Assess(request);
        Console.WriteLine(answer.Enforced);                                      // licence-required..prohibited
        #endregion

        #region more
        request = request with
        {
            Via = AccessRequest.Direct,                                          // passes through no other place; left out: not known
            Parties =
            [
                AccessParty.Of(PartyRole.Exporter, CountryCode.US),
                AccessParty.Of(PartyRole.UltimateConsignee, CountryCode.CN) with { ParentHeadquarters = CountryCode.CN },
            ],
            EndUse = EndUse.Civil,
            NoPartyIsListed = true,                                              // you have screened the parties
        };
        answer = index.Assess(request);
        Console.WriteLine(answer.Enforced);                                      // licence-required
        #endregion

        #region explain
        Console.WriteLine(answer.Explain());
        string json = JsonSerializer.Serialize(answer);                          // the same answer for a program, with all conditions
        AccessOutcome outcome = index.Outcome(request);                          // only the bounds, without the reasons
        #endregion

        Assert.Equal(Request, request);
        Assert.Equal(answer.Outcome, outcome);
        Assert.Equal(answer, JsonSerializer.Deserialize<AccessAssessment>(json));
        AssertShown("request", Lines(output)[..1]);
        AssertShown("more", Lines(output)[1..2]);
        Assert.Contains("export from US to CN on 2023-11-20", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_are_missing()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TextWriter Console = output;
        AccessRequest request = Request;
        AccessIndex index = AccessIndex.Of(EmbeddedDatasets.ReadAiAllianceNetwork());

        #region missing
        AccessRequest open = request with { Item = new Id<TechnologyItem>("nvidia-geforce-rtx-4090"), Day = new LocalDate(2024, 5, 1) };
        AccessAssessment answer = index.Assess(open);
        Console.WriteLine(answer.Enforced);                                      // notification-required..licence-required
        foreach (MissingFact fact in answer.Missing)
            Console.WriteLine($"{fact.Place}: {fact.Question} can rule out {fact.CanRuleOut}, can establish {fact.CanEstablish}");
        #endregion

        AssertShown("missing", Lines(output));
        Assert.Equal(answer.Missing.Count, Lines(output).Length - 1);
        output.GetStringBuilder().Clear();

        #region settle
        foreach (ValueList<MissingFact> facts in index.SmallestDecidingFacts(open))
            Console.WriteLine(string.Join(" / ", facts.Select(fact => fact.Question)));
        #endregion

        Assert.Equal(index.SmallestDecidingFacts(open).Count, Lines(output).Length);
        AssertShown("settle", Lines(output));
        Assert.NotEmpty(Lines(output));
    }

    [Fact]
    public void Answers_change()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TextWriter Console = output;
        AccessRequest request = Request;
        AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
        AccessIndex index = AccessIndex.Of(dataset);

        #region changes
        foreach (AccessChange change in index.Changes(request, new LocalDate(2022, 1, 1), new LocalDate(2023, 12, 31)))
            Console.WriteLine(change);
        #endregion

        AssertShown("changes", Lines(output));
        output.GetStringBuilder().Clear();
        var letter = new Id<TechnologyAccessConstraint>("us-letter-nvidia-a100-h100");
        AllianceDataset corrected = dataset with
        {
            Constraints = [.. dataset.Constraints.Where(constraint => constraint.Id != letter)],
            ReviewPolicies = [.. dataset.ReviewPolicies.Where(policy => policy.Constraint != letter)],
        };

        #region difference
        AccessDifference difference = index.Difference(request, AccessIndex.Of(corrected));
        Console.WriteLine($"{difference.Before} -> {difference.After}");
        foreach (RecordDifference record in difference.Records)
            Console.WriteLine($"{record.Kind}: {record.Record}");
        #endregion

        Assert.Equal("Removed: constraint:us-letter-nvidia-a100-h100", Lines(output)[1]);
    }

    [Fact]
    public async Task Many_requests()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TextWriter Console = output;
        AccessIndex index = AccessIndex.Of(EmbeddedDatasets.ReadAiAllianceNetwork());
        using var requests = new MemoryStream(Encoding.UTF8.GetBytes(Block("csv")));
        using var results = new MemoryStream();

#pragma warning disable xUnit1051 // The page shows the call without a token.
        #region screen
        AccessScreeningProgress done = await index.ScreenAsync(requests, results, new() { Format = RequestFormat.Csv });
        Console.WriteLine($"{done.Requests} requests, {done.Errors} of them with an error");
        #endregion
#pragma warning restore xUnit1051

        Assert.Equal(["2 requests, 1 of them with an error"], Lines(output));
        Assert.Equal(Block("json").TrimEnd('\n'), Encoding.UTF8.GetString(results.ToArray()).TrimEnd('\n'));
    }

    private static string[] Lines(StringWriter output) => output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first block of a language on the page.</summary>
    private static string Block(string language) => Repository.Read("docs", "access.md").ReplaceLineEndings("\n").Split($"```{language}\n")[1].Split("```")[0];

    /// <summary>The page shows these lines: after a snippet in a block of text, or in a comment of its code.</summary>
    private static void AssertShown(string snippet, string[] lines)
    {
        string shown = Repository.Read("docs", "access.md").ReplaceLineEndings("\n").Split($"<!-- snippet: {snippet} -->\n")[1].Split("\n<!-- ")[0];
        Assert.All(lines, line => Assert.True(shown.Contains($"\n{line}\n", StringComparison.Ordinal) || shown.Contains($"// {line}\n", StringComparison.Ordinal), $"The page does not show: {line}\n{string.Join('\n', lines)}"));
    }
}
