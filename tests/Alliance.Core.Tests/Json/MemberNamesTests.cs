using System.Text;
using Alliance.Core.Json;
using CsCheck;

namespace Alliance.Core.Tests.Json;

public class MemberNamesTests
{
    private const int LongestFoundByItsBytes = 21;

    // Two letters and a few lengths: many names begin alike, and differ only far behind.
    private static readonly Gen<string> Name = Gen.String[Gen.Char["ab"], 1, 26];

    private static readonly Gen<string[]> Names = Name.Array[1, 60].Select(static names => names.Distinct(StringComparer.Ordinal).ToArray());

    [Fact]
    public void A_name_is_found_whatever_follows_it_and_nothing_else_is() =>
        Gen.Select(Names, Name, Gen.String[Gen.Char["\":ab, }"], 0, 30]).Sample((names, asked, rest) =>
        {
            int place = Find(new MemberNames("Record", 0, names), $"\"{asked}\":{rest}", out int length);
            bool isFound = asked.Length <= LongestFoundByItsBytes && names.Contains(asked);
            Assert.Equal(isFound ? Array.IndexOf(names, asked) : -1, place);
            if (isFound)
                Assert.Equal(asked.Length + 3, length);
        });

    [Fact]
    public void Every_name_is_found_and_is_at_its_place() =>
        Names.Sample(names =>
        {
            var members = new MemberNames("Record", 0, names);
            for (int i = 0; i < names.Length; i++)
            {
                byte[] name = Encoding.UTF8.GetBytes(names[i]);
                Assert.Equal(i, members.IndexOf(name));
                Assert.True(members[i].SequenceEqual(name));
                Assert.Equal(names[i].Length <= LongestFoundByItsBytes ? i : -1, Find(members, $"\"{names[i]}\":", out _));
            }
        });

    [Theory]
    [InlineData("")]
    [InlineData("}")]
    [InlineData("\"published\"")]
    [InlineData("\"published\" :1")]
    [InlineData("\"publisher\":1")]
    [InlineData("\"p\\u0075blished\":1")]
    [InlineData("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0")]
    public void What_is_no_name_with_its_colon_is_not_found(string text) =>
        Assert.Equal(-1, Find(new MemberNames("Record", 0, "published", "id"), text, out _));

    private static int Find(MemberNames names, string text, out int length)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text.PadRight(MemberNames.Reach));
        return names.TryFind(ref utf8[0], out int place, out length) ? place : -1;
    }
}
