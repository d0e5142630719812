using System.Text;
using System.Text.Json;
using static Alliance.Core.Tests.Assessment.Screening.ScreeningSamples;

namespace Alliance.Core.Tests.Assessment.Screening;

public sealed class ScreeningTests
{
    private const string Good = """{"item":"chip","activity":"export","destination":"CN","exportedFrom":"US","day":"2024-05-01"}""";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task The_order_of_the_input_is_kept_and_each_result_is_that_of_its_request(int parallelism)
    {
        AccessRequest[] requests = [.. Requests(3000)];
        ScreenedRequest[] results = await Screen(Lines(requests), new() { Parallelism = parallelism });
        Assert.Equal(requests.Length, results.Length);
        for (int i = 0; i < requests.Length; i++)
            Assert.Equal(new() { Line = i + 1, Outcome = ScreeningSamples.Index.Outcome(requests[i]) }, results[i]);
        Assert.True(results.Distinct(new ByOutcome()).Count() > 5);
    }

    [Fact]
    public async Task Reasons_and_assessments_are_those_of_the_request_alone()
    {
        AccessRequest[] requests = [.. Requests(60)];
        ScreenedRequest[] reasons = await Screen(Lines(requests), new() { Parallelism = 3, Detail = ScreeningDetail.Reasons });
        ScreenedRequest[] whole = await Screen(Lines(requests), new() { Parallelism = 3, Detail = ScreeningDetail.Assessment });
        Assert.Equal((requests.Length, requests.Length), (reasons.Length, whole.Length));
        for (int i = 0; i < requests.Length; i++)
        {
            AccessAssessment alone = ScreeningSamples.Index.Assess(requests[i]);
            Assert.Equal(new() { Line = i + 1, Outcome = alone.Outcome, CertainBy = alone.CertainBy, Missing = alone.Missing, Warnings = alone.Warnings.IsEmpty ? null : alone.Warnings }, reasons[i]);
            Assert.Equal(new() { Line = i + 1, Outcome = alone.Outcome, Assessment = alone }, whole[i]);
        }
        Assert.Contains(reasons, one => !one.CertainBy!.Value.IsEmpty);
        Assert.Contains(reasons, one => !one.Missing!.Value.IsEmpty);
    }

    [Fact]
    public async Task A_result_is_one_line_with_the_members_that_the_documentation_names()
    {
        byte[] output = await Output(Encoding.UTF8.GetBytes(Good + "\n" + """{"item":"chip","day":"2024-05-01","destination":"XX"}"""), new() { Detail = ScreeningDetail.Reasons });
        string[] lines = Encoding.UTF8.GetString(output).Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("""{"line":1,"outcome":{"onTheBooks":{"certain":"notification-required","possible":"licence-required",""", lines[0], StringComparison.Ordinal);
        using JsonDocument first = JsonDocument.Parse(lines[0]);
        Assert.Equal(["line", "outcome", "certainBy", "missing"], first.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal("""{"line":2,"error":{"code":"ALC-9403","pointer":"/destination","message":"XX is not a country: ISO 3166-1 does not assign this code."}}""", lines[1]);
    }

    [Theory]
    [InlineData("\"activity\":\"exprt\"", "The activity exprt is not known")]
    [InlineData("\"endUse\":\"militry\"", "The end use militry is not known")]
    [InlineData("\"facts\":[{\"fact\":\"nope\",\"holds\":true}]", "No constraint of the dataset asks for the fact nope.")]
    public async Task What_a_request_states_without_effect_is_a_warning_beside_the_reasons(string member, string warning)
    {
        string request = $$"""{"item":"chip","destination":"CN","exportedFrom":"US","day":"2024-05-01",{{member}}}""";
        ScreenedRequest[] reasons = await Screen($"{Good}\n{request}", new() { Detail = ScreeningDetail.Reasons });
        Assert.Null(reasons[0].Warnings);
        Assert.StartsWith(warning, Assert.Single(reasons[1].Warnings!.Value), StringComparison.Ordinal);
        Assert.Equal(Assert.Single(await Screen(request, new() { Detail = ScreeningDetail.Assessment })).Assessment!.Warnings, reasons[1].Warnings);
    }

    [Fact]
    public async Task That_nothing_is_known_to_be_required_is_written_in_full() => Assert.Equal(
        """{"line":1,"outcome":{"onTheBooks":{"certain":"no-known-constraint","possible":"no-known-constraint","areEqual":true},"enforced":{"certain":"no-known-constraint","possible":"no-known-constraint","areEqual":true},"isBeyondKnown":false}}""" + "\n",
        Encoding.UTF8.GetString(await Output(Encoding.UTF8.GetBytes("""{"item":"board","destination":"CN","exportedFrom":"US","via":[],"parties":[],"contractConcluded":"2020","day":"2024-05-01"}"""))));

    public static TheoryData<string, string, string, string> BadLines => new()
    {
        { """{"item":"chip","day":"2024-05-01","destinaton":"CN"}""", "ALC-0001", "/destinaton", "\"destinaton\" is not known. Did you mean \"destination\"?" },
        { """{"item":"chip","day":"2024-05-01","from":"US"}""", "ALC-0001", "/from", "\"from\" is not known. Known members: item, activity, exportedFrom, origin, destination," },
        { """{"item":"chip","day":"2024-05-01","parties":[{"role":["end-user"]}]}""", "ALC-0001", "/parties/0/role", "\"role\" is not known. Did you mean \"roles\"?" },
        { """{"item":"chip","day":"2024-05-32"}""", "ALC-0001", "/day", "a day has two digits" },
        { """{"item":"chip","day":"2024-05-01","parties":[{"roles":["end-user"],"establishedIn":"Germany"}]}""", "ALC-0001", "/parties/0/establishedIn", "Germany" },
        { """{"item":"chip"}""", "ALC-0001", "", "lacks the required member \"day\"" },
        { """{"item":"chip","day":"2024-05-01"} {}""", "ALC-0001", "", "" },
        { """{"item":"chip","day":"2024-05-01\u0000"}""", "ALC-0001", "/day", "" },
        { "not JSON", "ALC-0001", "", "Expected an object" },
        { "[]", "ALC-0001", "", "Expected an object, found an array" },
        { "{", "ALC-0001", "", "" },
        { "\u001f", "ALC-0001", "", "" },
        { """{"item":"unknown-chip","day":"2024-05-01"}""", "ALC-9401", "/item", "unknown-chip" },
        { """{"item":"chip","day":"2024-05-01","via":["DE","XX"]}""", "ALC-9403", "/via/1", "XX" },
        { """{"item":"chip","day":"2024-05-01","parties":[{"roles":[]}]}""", "ALC-9405", "/parties/0/roles", "exporter" },
        { """{"item":"chip","day":"2024-05-01","parties":[{"roles":["end-user"],"owners":[{"share":60},{"share":41}]}]}""", "ALC-9407", "/parties/0/owners", "101" },
    };

    [Theory, MemberData(nameof(BadLines))]
    public async Task A_bad_line_gives_its_error_and_the_run_goes_on(string line, string code, string pointer, string reason)
    {
        ScreenedRequest[] results = await Screen($"{Good}\n\n{line}\n{Good}\n", new() { Parallelism = 2 });
        Assert.Equal([1L, 3, 4], results.Select(result => result.Line));
        Assert.Equal(results[0] with { Line = 4 }, results[2]);
        Assert.NotNull(results[0].Outcome);
        Assert.Null(results[1].Outcome);
        Assert.Equal((code, pointer, null), (results[1].Error!.Code, results[1].Error!.Pointer, results[1].Error!.Column));
        Assert.Contains(reason, results[1].Error!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\ufeff{0}\n{0}\n")]
    [InlineData("\ufeff{0}\n\ufeff{0}")]
    [InlineData("{0}\r\n{0}\r\n")]
    [InlineData("{0}\n{0}")]
    [InlineData("{0}\n{0}\r")]
    [InlineData("{0}\n{0}\n\n \t\r\n")]
    public async Task Byte_order_marks_and_line_endings_make_no_difference(string form)
    {
        ScreenedRequest[] expected = await Screen($"{Good}\n{Good}\n");
        Assert.Equal(2, expected.Length);
        Assert.Equal(expected, await Screen(form.Replace("{0}", Good, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ufeff")]
    [InlineData("\n\r\n  \n")]
    public async Task Without_requests_there_are_no_results(string text) => Assert.Empty(await Screen(text));

    [Fact]
    public async Task Blank_lines_count_as_lines() => Assert.Equal([3L, 5], (await Screen($"\n  \n{Good}\n\r\n{Good}")).Select(result => result.Line));

    [Theory]
    [InlineData(1)]
    [InlineData(64 * 1024)]
    [InlineData(1_000_000)]
    public async Task A_line_that_is_too_long_is_an_error_of_its_own(int more)
    {
        string longer = """{"item":"chip","day":"2024-05-01","contractConcluded":"2024"}""" + new string(' ', 1000 + more);
        ScreenedRequest[] results = await Screen($"{Good}\n{longer}\n{Good}\n{longer[..1000]}\n{longer}", new() { MaxLineBytes = 1000 });
        Assert.Equal([(1L, null), (2, "ALC-0001"), (3, null), (4, null), (5, "ALC-0001")], results.Select(result => (result.Line, result.Error?.Code)));
        Assert.Equal("The line is longer than 1000 bytes; AccessScreeningOptions.MaxLineBytes can be raised.", results[1].Error!.Message);
    }

    [Fact]
    public async Task A_long_line_within_the_limit_is_answered()
    {
        string longer = Good[..^1] + $$""","descriptions":[{"text":"{{new string('x', 500_000)}}","isMet":true}]}""";
        ScreenedRequest[] results = await Screen($"{Good}\n{longer}\n{Good}");
        Assert.Equal(results[0] with { Line = 2 }, results[1]);
        Assert.Equal(3, results.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Limits_are_at_least_one(int value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new AccessScreeningOptions { Parallelism = value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AccessScreeningOptions { MaxLineBytes = value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AccessScreeningOptions { Format = (RequestFormat)(value + 7) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AccessScreeningOptions { Detail = (ScreeningDetail)(value + 7) });
    }

    private sealed class ByOutcome : IEqualityComparer<ScreenedRequest>
    {
        public bool Equals(ScreenedRequest? x, ScreenedRequest? y) => Equals(x?.Outcome, y?.Outcome);

        public int GetHashCode(ScreenedRequest obj) => obj.Outcome.GetHashCode();
    }
}
