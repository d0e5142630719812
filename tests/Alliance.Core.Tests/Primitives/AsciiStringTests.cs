using System.Text;

namespace Alliance.Core.Tests.Primitives;

public class AsciiStringTests
{
    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 130)];

    [Theory, MemberData(nameof(Lengths))]
    public void It_has_the_same_characters(int length)
    {
        string text = new([.. Enumerable.Range(0, length).Select(i => (char)(1 + (i * 7 % 127)))]);
        Assert.Equal(text, AsciiString.Of(Encoding.ASCII.GetBytes(text)));
    }

    [Fact]
    public void A_pair_is_found_when_both_are_letters_of_its_case()
    {
        for (int pair = 0; pair <= ushort.MaxValue; pair++)
        {
            byte[] bytes = [(byte)(pair >> 8), (byte)(pair & 0xFF)];
            string text = Encoding.Latin1.GetString(bytes);
            Assert.Equal(text.All(char.IsAsciiLetterUpper) ? text : null, LetterPair.Capital(bytes));
            Assert.Equal(text.All(char.IsAsciiLetterLower) ? text : null, LetterPair.Small(bytes));
        }
        Assert.Null(LetterPair.Small("e"u8));
        Assert.Null(LetterPair.Capital("KAZ"u8));
    }
}
