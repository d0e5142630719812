using System.Text;
using Alliance.Core.Json;
using Alliance.Core.TestData;
using Alliance.Core.Validation;
using CsCheck;

namespace Alliance.Core.Tests.Validation;

/// <summary>What holds for a document with any number of mistakes at any places.</summary>
public sealed class TextMistakeLaws
{
    private static readonly ValidationOptions All = new() { MaxFindings = int.MaxValue };

    private static readonly Gen<(int Seed, bool Indented, int Count, int Choice)> Any = Gen.Select(Gen.Int[0, 500], Gen.Bool, Gen.Int[1, 40], Gen.Int[0, 1_000_000]);

    [Fact]
    public void Each_mistake_is_found_where_it_is_and_no_other() => Any.Sample(
        (seed, indented, count, choice) =>
        {
            byte[] text = Text(seed, indented);
            TextLeaf[] broken = Chosen(text, count, choice);
            AssertFound(text, broken);
            // When some are mended, the others remain.
            AssertFound(text, broken[(broken.Length / 2)..]);
            AssertFound(text, []);
        },
        iter: 150);

    [Fact]
    public void Nothing_is_reported_because_a_value_was_left_out() => Any.Sample(
        (seed, indented, count, choice) =>
        {
            byte[] text = Text(seed, indented);
            HashSet<(string, string)> before = [.. Rules(text).Select(finding => (finding.Code, finding.Pointer))];
            TextLeaf[] broken = Chosen(text, count, choice);
            string[] followed = [.. Rules(Broken(text, broken)).Where(finding => !before.Contains((finding.Code, finding.Pointer))).Select(finding => finding.ToString())];
            Assert.True(followed.Length == 0, $"{string.Join('\n', followed)}\nwithout {string.Join(' ', broken.Select(leaf => leaf.Pointer))}");
        },
        iter: 150);

    [Fact]
    public void A_text_without_mistakes_has_none() => Gen.Select(Gen.Int[0, 1_000], Gen.Bool).Sample(
        (seed, indented) =>
        {
            WalkedText walked = TextWalker.OfDataset(Text(seed, indented), DatasetReadOptions.Default, 10);
            Assert.Equal(0, walked.Mistakes.Count);
            Assert.Equal(Text(seed, indented), walked.Mended);
            Assert.Null(walked.End);
        },
        iter: 200);

    [Fact]
    public void A_text_is_refused_exactly_if_it_has_a_mistake() => Gen.Select(Gen.Int[0, 200], Gen.Int[0, 1_000_000]).Sample(
        (seed, choice) =>
        {
            byte[] text = Text(seed, indented: false);
            var random = new Random(choice);
            for (int change = random.Next(1, 4); change > 0; change--)
                text[random.Next(text.Length)] = "{}[]\",:\\/ \n0-.eEu#'a\xC3"u8[random.Next(21)];
            DatasetReading reading = AllianceJson.Check(text, null, All);
            Assert.Equal(reading.Dataset is null, reading.Report.Findings.Any(IsOfReading));
        },
        iter: 5_000);

    private static void AssertFound(byte[] text, TextLeaf[] broken)
    {
        byte[] changed = Broken(text, broken);
        DatasetReading reading = AllianceJson.Check(changed, null, All);
        Finding[] mistakes = [.. reading.Report.Findings.Where(IsOfReading)];
        Assert.Equal(broken.Select(leaf => leaf.Pointer), mistakes.Select(finding => finding.Pointer));
        Assert.All(mistakes, finding => Assert.Equal("ALC-0002", finding.Code));
        Assert.Equal(Places(changed, broken), mistakes.Select(finding => (finding.Line!.Value, finding.Column!.Value)));
        Assert.Equal(broken.Length > 0, reading.Dataset is null);
        Assert.Equal(broken.Length > 0 ? 1 : 0, reading.Report.NotChecked.Count);
    }

    /// <summary>The line and column of each mistake: a mistake is as long as what it replaces, so that places stay.</summary>
    private static IEnumerable<(long, long)> Places(byte[] text, TextLeaf[] broken) => broken.Select(leaf =>
    {
        ReadOnlySpan<byte> before = text.AsSpan(0, leaf.Start);
        return ((long)before.Count((byte)'\n') + 1, (long)(before.Length - before.LastIndexOf((byte)'\n')));
    });

    private static bool IsOfReading(Finding finding) => finding.Code.StartsWith("ALC-00", StringComparison.Ordinal);

    private static IEnumerable<Finding> Rules(byte[] text) => AllianceJson.Check(text, null, All).Report.Findings.Where(finding => !IsOfReading(finding));

    private static byte[] Text(int seed, bool indented) => AllianceJson.Write(Documents.Create(seed), new() { Indented = indented });

    /// <summary>Different values that are long enough to be replaced by another one.</summary>
    private static TextLeaf[] Chosen(byte[] text, int count, int choice)
    {
        var random = new Random(choice);
        TextLeaf[] leaves = [.. TextLeaf.In(text).Where(leaf => leaf.End - leaf.Start >= 2)];
        return [.. Enumerable.Range(0, count).Select(_ => leaves[random.Next(leaves.Length)]).Distinct().OrderBy(leaf => leaf.Start)];
    }

    /// <summary>The text with an array in the place of each value, as long as the value.</summary>
    private static byte[] Broken(byte[] text, TextLeaf[] broken)
    {
        byte[] changed = [.. text];
        foreach (TextLeaf leaf in broken)
        {
            changed.AsSpan(leaf.Start..leaf.End).Fill((byte)' ');
            changed[leaf.Start] = (byte)'[';
            changed[leaf.End - 1] = (byte)']';
        }
        return changed;
    }
}
