using System.Text;
using System.Text.Json;
using Alliance.Core.Json;
using CsCheck;

namespace Alliance.Core.Tests.Json;

/// <summary>Records with gaps of every length between their tokens, near the end of a text and far from it.</summary>
public sealed class SpacedTextTests
{
    private const string Record = """
        {~"id"~:~"c"~,~"title"~:~{~"en"~:~"d"~,~"pt-BR"~:~"e"~,~"ru"~:~"f"~}~,~"authors"~:~[~"g"~,~"h"~]~,~"publisher"~:~null~,~"url"~:~"https://example.org"~,~"x"~:~{~"y"~:~[~1~]~}~,~"licence"~:~"i"~,~"evidence"~:~{~"citations"~:~[~{~"source"~:~"j"~}~]~,~"note"~:~"k"~}~}
        """;

    private static readonly string[] Parts = Record.Trim().Split('~');

    private static readonly string[] Again = ["\"id\":\"c\"", "\"title\":\"t\"", "\"publisher\":null", "\"licence\":\"i\"", "\"evidence\":{}"];

    private static readonly Source Read = AllianceJson.ReadRecord<Source>(string.Concat(Parts));

    // Mostly none; else about as much as is looked at in one step, or twice that.
    private static readonly Gen<string> Gap = Gen.Frequency(
        (4, Gen.Const("")),
        (2, Gen.Const(" ")),
        (2, Gen.OneOf(Gen.Int[1, 3], Gen.Int[30, 35], Gen.Int[62, 66]).SelectMany(static length => Gen.String[Gen.Char[" \n\r\t"], length, length])));

    [Fact]
    public void The_gaps_say_nothing() =>
        Gen.Select(Gap.Array[Parts.Length - 1], Gap).Sample(static (gaps, end) =>
        {
            string text = Join(gaps);
            Assert.Equal(Read, AllianceJson.ReadRecord<Source>(text + end));
            Assert.Equal(Read, AllianceJson.Read(FarFromTheEnd(text + end)).Sources[0]);
        }, iter: 5_000);

    [Fact]
    public void What_stands_in_a_gap_and_is_no_white_space_is_refused() =>
        Gen.Select(Gap.Array[Parts.Length - 1], Gen.Int[0, Parts.Length - 2], Gen.Char[",:\"}]n\0\v\ft"], Gap).Sample(static (gaps, place, wrong, behind) =>
        {
            string text = Join([.. gaps[..place], gaps[place] + wrong + behind, .. gaps[(place + 1)..]]);
            Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(text));
            string near = Reason(() => AllianceJson.ReadRecord<Source>(text)), far = Reason(() => AllianceJson.Read(FarFromTheEnd(text)));
            // A quotation mark, or an end, makes something else of what follows; all others are the same fault wherever they stand.
            if (wrong is not ('"' or '}'))
                Assert.Equal(near, far);
        }, iter: 5_000);

    [Fact]
    public void A_member_that_stands_twice_is_refused_whatever_the_gaps() =>
        Gen.Select(Gap.Array[Parts.Length - 1], Gap, Gen.Int[0, Again.Length - 1]).Sample(static (gaps, gap, again) =>
        {
            string text = $"{Join(gaps)[..^1]},{gap}{Again[again]}{gap}}}";
            string near = Reason(() => AllianceJson.ReadRecord<Source>(text));
            Assert.EndsWith("appears twice in this object.", near, StringComparison.Ordinal);
            Assert.Equal(near, Reason(() => AllianceJson.Read(FarFromTheEnd(text))));
        }, iter: 2_000);

    [Fact]
    public void A_member_that_is_missing_is_missed_whatever_the_gaps() =>
        Gen.Select(Gap.Array[8], Gen.Bool).Sample(static (gaps, isFar) =>
        {
            string text = $$"""{{{gaps[0]}}"id"{{gaps[1]}}:{{gaps[2]}}"c"{{gaps[3]}},{{gaps[4]}}"licence"{{gaps[5]}}:{{gaps[6]}}"d"{{gaps[7]}}}""";
            Assert.Equal("The object lacks the required member \"title\".", Reason(() => isFar ? AllianceJson.Read(FarFromTheEnd(text)) : AllianceJson.ReadRecord<Source>(text)));
        }, iter: 1_000);

    [Theory]
    [InlineData("\"enx:\":\"a\"", "\"enx:\" is not a language tag")]
    [InlineData("\"e\\\":\":\"a\"", "is not a language tag")]
    [InlineData("\"EN\":\"a\",\"en\":\"b\"", "\"EN\" and \"en\" are the same language")]
    [InlineData("\"en\":\"a\",\"fr\":\"b\",\"en\":\"c\"", "\"en\" appears twice")]
    public void What_looks_like_a_language_is_looked_at(string names, string reason)
    {
        foreach (string end in new[] { "", new string(' ', 200) })
            Assert.Contains(reason, Reason(() => AllianceJson.ReadRecord<Source>($$"""{"id":"a","title":{{{names}}}{{end}}}""")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"validity\":{\"from\":\"2024\",\"x\":1}", "\"x\" is not a member of this object; allowed: \"from\" and \"until\".")]
    [InlineData("\"validity\":{\"from\":\"2024\",\"from\":\"2024\"}", "\"from\" appears twice")]
    [InlineData("\"validity\":{\"until\":null,\"until\":\"2024\"}", "\"until\" appears twice")]
    [InlineData("\"validity\":{\"until\":1}", "Expected a string")]
    public void An_object_that_holds_no_more_than_it_says_holds_nothing_else(string member, string reason)
    {
        foreach (string end in new[] { "", new string(' ', 200) })
        {
            string text = $$"""{"country":"KZ","memberships":[{"alliance":"brics","status":"member",{{member}}{{end}}}]}""";
            foreach (UnknownMemberHandling handling in Enum.GetValues<UnknownMemberHandling>())
                Assert.Contains(reason, Reason(() => AllianceJson.ReadRecord<MemberState>(Encoding.UTF8.GetBytes(text), new DatasetReadOptions { UnknownMembers = handling })), StringComparison.Ordinal);
        }
    }

    private static string FarFromTheEnd(string source) => $$"""{"sources":[{{source}},{"id":"z","title":"{{new string('z', 200)}}"}]}""";

    private static string Reason(Func<object> read) => Assert.ThrowsAny<JsonException>(read).Message.Split(" Path: ")[0];

    private static string Join(string[] gaps)
    {
        var text = new StringBuilder(Parts[0]);
        for (int i = 1; i < Parts.Length; i++)
            text.Append(gaps[i - 1]).Append(Parts[i]);
        return text.ToString();
    }
}
