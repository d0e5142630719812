using System.Text.RegularExpressions;

namespace Alliance.Tool.Tests;

/// <summary>How records, parties and currencies are named on the command line, and what is suggested for an unknown name.</summary>
public sealed partial class NameTests
{
    [Theory]
    [InlineData("members brics", "members alliance:brics")]
    [InlineData("standing KZ brics", "standing kz alliance:brics")]
    [InlineData("standing KZ", "standing member-state:kz")]
    [InlineData("standing KZ", "standing country:KZ")]
    [InlineData("standing eaeu", "standing alliance:eaeu")]
    [InlineData("changes brics", "changes alliance:brics")]
    [InlineData("statements --about alliance:brics", "statements --about brics")]
    [InlineData("statements --source article-2024-12-12", "statements --source source:article-2024-12-12")]
    [InlineData("pace eu-digital-skills", "pace target:eu-digital-skills")]
    [InlineData("quoted ru-gdp-article", "quoted projection:ru-gdp-article")]
    [InlineData("assess nvidia-h100-sxm5-80gb --from US --to RU", "assess item:nvidia-h100-sxm5-80gb --from us --to russia")]
    [InlineData("show alliance:brics", "show brics")]
    [InlineData("show member-state:kz", "show Kazakhstan")]
    [InlineData("country KZ", "country kaz")]
    [InlineData("currency PLN", "currency zloty")]
    [InlineData("currency RUB", "currency 643")]
    [InlineData("members brics", "members BRICS")]
    [InlineData("timeline brics", "timeline BRICS")]
    [InlineData("show alliance:brics", "show BRICS")]
    [InlineData("standing eaeu", "standing 'eurasian economic union'")]
    [InlineData("standing KZ eaeu", "standing Kazakhstan 'Eurasian Economic Union'")]
    public async Task Both_names_give_the_same_answer(string one, string other)
    {
        ToolResult run = await ToolProcess.Bash($"alliance {one} --data fixed.json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(run, await ToolProcess.Bash($"alliance {other} --data fixed.json"));
    }

    [Theory]
    [InlineData("members {0}", "brisc")]
    [InlineData("members {0}", "Eurasian")]
    [InlineData("members {0}", "alliance:bircs")]
    [InlineData("standing {0}", "Kasakhstan")]
    [InlineData("standing {0}", "eaue")]
    [InlineData("standing {0}", "Kazakh")]
    [InlineData("country {0}", "Germny")]
    [InlineData("currency {0}", "zlotyy")]
    [InlineData("currency {0}", "PLM")]
    [InlineData("show {0}", "aliance")]
    [InlineData("show {0}", "alliance:brisc")]
    [InlineData("show {0}", "alliance:BRICS")]
    [InlineData("timeline {0}", "alliance:BRICS")]
    [InlineData("show {0}", "h100")]
    [InlineData("statements --about {0}", "brisc")]
    [InlineData("schema {0}", "repot")]
    [InlineData("{0} brics", "membrs")]
    public async Task What_is_suggested_is_accepted(string command, string misspelt)
    {
        string data = command.StartsWith("schema", StringComparison.Ordinal) ? "" : " --data fixed.json";
        ToolResult refused = await ToolProcess.Bash($"alliance {string.Format(System.Globalization.CultureInfo.InvariantCulture, command, $"'{misspelt}'")}{data}");
        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Match suggestion = Suggestion.Match(refused.Error);
        Assert.True(suggestion.Success, refused.Error);
        ToolResult run = await ToolProcess.Bash($"alliance {string.Format(System.Globalization.CultureInfo.InvariantCulture, command, $"'{suggestion.Groups["meant"].Value}'")}{data}");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("Several parties have the id 'twin': alliance:twin, association:twin. Name one of these.", "standing", "twin")]
    [InlineData("Several records have the id 'twin': alliance:twin, association:twin. Name one of these.", "show", "twin")]
    [InlineData("Several records have the name 'twin club': alliance:one, alliance:two. Name one of these.", "members", "twin club")]
    [InlineData("Several records have the name 'Twin Club': alliance:one, alliance:two. Name one of these.", "show", "Twin Club")]
    [InlineData("'Korea' is not a party of the dataset, and not a country. It is the name of several countries: KP (North Korea), KR (South Korea).", "standing", "Korea")]
    public async Task A_name_of_several_is_refused_with_their_references(string message, params string[] arguments)
    {
        const string text = """{"schemaVersion":"1.0","knownAsOf":"2025-06-01","memberStates":[{"country":"KR"}],"associations":[{"id":"twin","names":[{"text":"T"}]}],"alliances":[{"id":"one","names":[{"text":"Twin Club"}]},{"id":"two","names":[{"text":"Twin Club"}]},{"id":"twin","names":[{"text":"Twin"}]},{"id":"twin-clubs","names":[{"text":"C"}]}]}""";
        ToolResult run = await ToolProcess.RunWithInput(text, [.. arguments, "--data", "-"]);
        Assert.Equal(new(2, "", $"alliance: error: {message}\n"), run);
    }

    [Fact]
    public void The_same_word_in_other_case_is_meant_before_longer_ones() => Assert.Equal(["brics"], NearWords.Of("BRICS", ["brics-plus-ai", "brics"]));

    [Theory]
    [InlineData("members {0}", "xq")]
    [InlineData("assess {0} --from US --to RU", "x")]
    [InlineData("members {0}", "table")]
    [InlineData("members {0}", "alliance:table")]
    [InlineData("show {0}", "window")]
    [InlineData("standing {0}", "company:window")]
    [InlineData("currency {0}", "window")]
    [InlineData("validate --{0} fixed.json", "window")]
    [InlineData("-{0}", "x")]
    [InlineData("{0}", "frobnicate")]
    public async Task Nothing_far_fetched_is_suggested(string command, string word)
    {
        ToolResult run = await ToolProcess.Bash($"alliance {string.Format(System.Globalization.CultureInfo.InvariantCulture, command, word)}");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("Did you mean", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("standing Congo", "'Congo' is not a party of the dataset, and not a country. It is the name of several countries: CD (Congo - Kinshasa), CG (Congo - Brazzaville).")]
    [InlineData("currency dollar", "'dollar' is the name or number of several currencies: AUD (Australian Dollar), BBD (Barbados Dollar),")]
    [InlineData("convert 1 EUR dollar", "'dollar' is the name or number of several currencies: AUD (Australian Dollar), BBD (Barbados Dollar),")]
    public async Task Of_several_that_have_the_name_the_codes_are_listed(string command, string message)
    {
        ToolResult run = await ToolProcess.Bash($"alliance {command} --data fixed.json");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"alliance: error: {message}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_currencies_with_a_name_the_one_in_use_on_the_day_is_meant()
    {
        Assert.Contains("code\tPLN\n", (await ToolProcess.Run("currency", "zloty", "--data", "fixed.json")).Output, StringComparison.Ordinal);
        Assert.Contains("code\tPLZ\n", (await ToolProcess.Run("currency", "Zloty", "--data", "fixed.json", "--on", "1990-01-01")).Output, StringComparison.Ordinal);
    }

    /// <summary>The first word that is suggested. What stands in brackets behind it explains it.</summary>
    [GeneratedRegex("Did you mean (?<meant>[^ ?]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Suggestion { get; }
}
