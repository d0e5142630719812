using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>Strings in the terms of RFC 8259, sections 7 and 8, known and unknown, through the own entry and the converters.</summary>
public sealed class Rfc8259StringTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"\\u0041\\u00e9\\u00E9\\u20ac\"", "Aéé€")]
    [InlineData("\"\\u0000\"", "\0")]
    [InlineData("\"a\\u0000b\"", "a\0b")]
    [InlineData("\"\\u001f\\u007f\"", "\u001f\u007f")]
    [InlineData("\"\u007f\u0080\u009f\"", "\u007f\u0080\u009f")]
    [InlineData("\"\u2028\u2029\"", "\u2028\u2029")]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    [InlineData("\"\\uD83D\\uDE00\\ud83d\\uDE00\"", "😀😀")]
    [InlineData("\"\\ud800\\udc00\\udbff\\udfff\"", "\U00010000\U0010ffff")]
    [InlineData("\"\\ud7ff\\ue000\"", "\ud7ff\ue000")]
    [InlineData("\"\\ufeff\ufeff\"", "\ufeff\ufeff")]
    [InlineData("\"\\\\u0041\"", "\\u0041")]
    [InlineData("\"\\\\\\\\\\\"\"", "\\\\\"")]
    [InlineData("\"[{/*,:'\"", "[{/*,:'")]
    [InlineData("\"é\u0301\u200d😀\"", "é\u0301\u200d😀")]
    public void A_valid_string_is_read_for_what_it_says(string quoted, string says)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(quoted);
        Assert.All(Rfc8259Text.PlacesOfStrings(utf8), text => Rfc8259Text.Accepted(text));
        Assert.Equal(says, Rfc8259Text.Accepted($$"""{"licence":{{quoted}}}""").Licence);
        AllianceDataset unknown = Rfc8259Text.Accepted($$"""{"x":{{quoted}}}""");
        Assert.True(unknown.Unknown.TryGetValue("x", out var value));
        Assert.Equal(says, value.GetString());
        Assert.Equal([says], Rfc8259Text.Accepted($$"""{{{quoted}}:1}""").Unknown.Names);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"a")]
    [InlineData("\"\\\"")]
    [InlineData("\"\\")]
    [InlineData("a")]
    [InlineData("'a'")]
    [InlineData("“a”")]
    [InlineData("`a`")]
    [InlineData("\"a\"b\"")]
    [InlineData("\"\\a\"")]
    [InlineData("\"\\'\"")]
    [InlineData("\"\\0\"")]
    [InlineData("\"\\v\"")]
    [InlineData("\"\\x41\"")]
    [InlineData("\"\\U0041\"")]
    [InlineData("\"\\N\"")]
    [InlineData("\"\\ \"")]
    [InlineData("\"\\\n\"")]
    [InlineData("\"\\é\"")]
    [InlineData("\"\\😀\"")]
    [InlineData("\"\\u\"")]
    [InlineData("\"\\u0\"")]
    [InlineData("\"\\u00\"")]
    [InlineData("\"\\u004\"")]
    [InlineData("\"\\u004g\"")]
    [InlineData("\"\\u-041\"")]
    [InlineData("\"\\u+041\"")]
    [InlineData("\"\\u 041\"")]
    [InlineData("\"\\u0x41\"")]
    [InlineData("\"\\u{41}\"")]
    [InlineData("\"\\u００４１\"")]
    public void What_is_no_string_is_refused(string quoted) =>
        Assert.All(Rfc8259Text.PlacesOfStrings(Encoding.UTF8.GetBytes(quoted)), Rfc8259Text.Refused);

    [Fact]
    public void Control_characters_are_escaped_or_refused() => Assert.All(Enumerable.Range(0, 0x20), control =>
    {
        Assert.All(Rfc8259Text.PlacesOfStrings([(byte)'"', (byte)control, (byte)'"']), Rfc8259Text.Refused);
        Assert.All(Rfc8259Text.PlacesOfStrings([(byte)'"', (byte)'a', (byte)'\\', (byte)control, (byte)'"']), Rfc8259Text.Refused);
        Assert.Equal(((char)control).ToString(), Rfc8259Text.Accepted($$"""{"licence":"\u{{control:x4}}"}""").Licence);
    });

    /// <summary>The RFC leaves them to the reader (8.2); no .NET string with one could be written again.</summary>
    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\udbff\"")]
    [InlineData("\"\\udc00\"")]
    [InlineData("\"\\udfff\"")]
    [InlineData("\"a\\ud83d\"")]
    [InlineData("\"\\ud83da\"")]
    [InlineData("\"\\ud83d\\n\"")]
    [InlineData("\"\\ud83d\\u0041\"")]
    [InlineData("\"\\ud83d\\ud83d\"")]
    [InlineData("\"\\ud83d\\ud83d\\ude00\"")]
    [InlineData("\"\\ude00\\ud83d\"")]
    [InlineData("\"\\ud83d\\\\ude00\"")]
    [InlineData("\"\\ud83d\\ude0\"")]
    [InlineData("\"\\ud83d\\u\"")]
    [InlineData("\"\\ud83d\\\"\"")]
    public void Half_of_an_escaped_surrogate_pair_is_refused(string quoted) =>
        Assert.All(Rfc8259Text.PlacesOfStrings(Encoding.UTF8.GetBytes(quoted)), Rfc8259Text.Refused);

    [Theory]
    [InlineData("C280", "\u0080")]
    [InlineData("DFBF", "\u07ff")]
    [InlineData("E0A080", "\u0800")]
    [InlineData("ED9FBF", "\ud7ff")]
    [InlineData("EE8080", "\ue000")]
    [InlineData("EFBFBD", "\ufffd")]
    [InlineData("EFBFBE", "\ufffe")]
    [InlineData("EFBFBF", "\uffff")]
    [InlineData("EFB790", "\ufdd0")]
    [InlineData("F09FBFBE", "\U0001fffe")]
    [InlineData("F0908080", "\U00010000")]
    [InlineData("F48FBFBF", "\U0010ffff")]
    public void The_edges_of_UTF8_and_noncharacters_are_read(string hex, string says)
    {
        byte[] quoted = [(byte)'"', .. Convert.FromHexString(hex), (byte)'"'];
        Assert.All(Rfc8259Text.PlacesOfStrings(quoted), text => Rfc8259Text.Accepted(text));
        Assert.Equal(says, Rfc8259Text.Accepted([.. "{\"licence\":"u8, .. quoted, (byte)'}']).Licence);
    }

    [Theory]
    [InlineData("80")]
    [InlineData("BF")]
    [InlineData("41BF")]
    [InlineData("C2")]
    [InlineData("C241")]
    [InlineData("E0A0")]
    [InlineData("E282")]
    [InlineData("E28241")]
    [InlineData("F09F98")]
    [InlineData("F09F9841")]
    [InlineData("F09F")]
    [InlineData("F0")]
    [InlineData("C0AF")]
    [InlineData("C080")]
    [InlineData("C1BF")]
    [InlineData("E080AF")]
    [InlineData("E09FBF")]
    [InlineData("F08080AF")]
    [InlineData("F08FBFBF")]
    [InlineData("EDA080")]
    [InlineData("EDAFBF")]
    [InlineData("EDB080")]
    [InlineData("EDBFBF")]
    [InlineData("EDA0BDEDB880")]
    [InlineData("F4908080")]
    [InlineData("F5808080")]
    [InlineData("F7BFBFBF")]
    [InlineData("F888808080")]
    [InlineData("FC8480808080")]
    [InlineData("FE")]
    [InlineData("FF")]
    [InlineData("E9")]
    [InlineData("C3A9C3")]
    public void What_is_no_UTF8_is_refused(string hex)
    {
        byte[] bytes = Convert.FromHexString(hex);
        Assert.All(Rfc8259Text.PlacesOfStrings([(byte)'"', .. bytes, (byte)'"']), Rfc8259Text.Refused);
        // Also beside an escape, where the string is put together anew, and in values that have a form.
        Assert.All(Rfc8259Text.PlacesOfStrings([(byte)'"', .. "\\n"u8, .. bytes, .. "a\""u8]), Rfc8259Text.Refused);
        Rfc8259Text.Refused([.. "{\"alliances\":[{\"id\":\"a\",\"names\":[],\"initiators\":[\"other:"u8, .. bytes, .. "\"]}]}"u8]);
        Rfc8259Text.Refused([.. "{\"id\":\""u8, .. bytes, .. "\"}"u8]);
    }

    /// <summary>Long enough for texts that are looked at in one vector, in several, and in what is left of one at the end of the file.</summary>
    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 100)];

    [Theory, MemberData(nameof(Lengths))]
    public void A_letter_beyond_ASCII_is_seen_wherever_it_stands(int length)
    {
        string plain = new([.. Enumerable.Range(0, length).Select(i => (char)('a' + (i % 26)))]);
        foreach (string behind in (string[])["", $",\"x\":\"{plain}ж\""])
        {
            Assert.Equal(plain, Licence(Encoding.UTF8.GetBytes($$"""{"licence":"{{plain}}"{{behind}}}""")));
            for (int place = 0; place <= length; place++)
            {
                string text = plain.Insert(place, "ж");
                byte[] utf8 = Encoding.UTF8.GetBytes($$"""{"licence":"{{text}}"{{behind}}}""");
                Assert.Equal(text, Licence(utf8));
                // Half of the letter is none.
                utf8[utf8.AsSpan().IndexOf((byte)0xD0) + 1] = (byte)'j';
                Assert.Throws<System.Text.Json.JsonException>(() => Licence(utf8));
            }
        }

        static string? Licence(byte[] utf8) => AllianceJson.Read(utf8).Licence;
    }
}
