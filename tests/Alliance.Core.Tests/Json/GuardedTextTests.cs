using System.Text;
using System.Text.Json;
using Alliance.Core.Json;
using Alliance.Core.TestData;

namespace Alliance.Core.Tests.Json;

/// <summary>No byte behind the text is looked at, wherever it breaks off: the fast path of the reader proves its bound against memory that ends there.</summary>
public sealed class GuardedTextTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "compact", Samples.Text },
        { "indented", AllianceJson.WriteString(Samples.Dataset, new() { Indented = true }) },
        { "generated", AllianceJson.WriteString(Documents.Create(7))[..4000] },
        { "white space", $"{{{new string(' ', 70)}\"licence\"{new string('\n', 33)}:{new string('\t', 40)}\"x\" , \"title\":{{\"de\" :\"ä\"}}}}" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_ends_at_memory_nobody_may_read_is_read_within_its_bounds(string what, string text)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pages are protected by the calls of Linux.");
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        using var memory = new GuardedText(utf8.Length);
        for (int length = 0; length <= utf8.Length; length++)
        {
            ReadOnlySpan<byte> guarded = memory.AtTheEnd(utf8.AsSpan(0, length));
            Assert.Equal((what, length, Outcome(utf8.AsSpan(0, length))), (what, length, Outcome(guarded)));
        }
    }

    private static string Outcome(ReadOnlySpan<byte> text)
    {
        try
        {
            return AllianceJson.Read(text).ToString();
        }
        catch (JsonException error)
        {
            return error.Message;
        }
    }
}
