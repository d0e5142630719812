using System.Text.Json.Nodes;
using Alliance.Core.Json;
using Alliance.Core.Validation;
using CsCheck;

namespace Alliance.Core.Tests.Validation.Suggestions;

/// <summary>A text is broken as people break it; the suggestions applied, the findings are gone and no other has appeared.</summary>
public sealed class SuggestionLaws
{
    private static readonly byte[][] Valid =
    [
        AllianceJson.Write(EmbeddedDatasets.ReadAiAllianceNetwork()),
        AllianceJson.Write(DatasetExamples.Valid, new() { Indented = true }),
        AllianceJson.Write(EmbeddedDatasets.ReadAiAllianceNetwork(), new() { Indented = true }),
    ];

    private static readonly byte[][] Compact = [.. Valid.Select(text => AllianceJson.Write(AllianceJson.Read(text)))];

    private static readonly string[][] Before = [.. Valid.Select(text => Findings(AllianceJson.Check(text)))];

    private static readonly (string Pointer, ModelPlace Place)[][] Places = [.. Valid.Select(PlacesOf)];

    private static readonly Dictionary<string, JsonRange>[] Ranges = [.. Valid.Select((text, i) => JsonRanges.Of(text, Places[i].Select(place => place.Pointer)))];

    [Fact]
    public void A_slip_is_mended() => Gen.Select(Gen.Int[0, Valid.Length - 1], Gen.Int[0, int.MaxValue], Gen.Int[0, 100], Gen.Int[0, 2]).Sample(
        (document, place, at, kind) => IsMended(document, place, at, kind) is not false,
        iter: 300);

    [Fact]
    public void Slips_of_each_kind_are_mended()
    {
        int[] mended = new int[3];
        for (int i = 0; i < 450; i++)
        {
            if (IsMended(i % Valid.Length, i * 7919, i % 13, i / 5 % 3) == true)
                mended[i / 5 % 3]++;
        }
        Assert.All(mended, count => Assert.InRange(count, 10, int.MaxValue));
    }

    [Fact]
    public void A_value_of_another_form_is_mended() => Gen.Select(Gen.Int[0, Valid.Length - 1], Gen.Int[0, int.MaxValue], Gen.Enum<ValueSlip>()).Sample(
        (document, place, slip) => IsRestored(document, place, slip) is not false,
        iter: 300);

    [Fact]
    public void Values_of_each_other_form_are_mended()
    {
        foreach (ValueSlip slip in Enum.GetValues<ValueSlip>())
        {
            int restored = 0;
            // The small document comes first, because each attempt checks the whole text.
            foreach (int document in new[] { 1, 0, 2 })
            {
                for (int place = 0; place < Places[document].Length && restored < 4; place++)
                    restored += IsRestored(document, place, slip) == true ? 1 : 0;
            }
            Assert.True(restored >= 3, $"{slip}: {restored}");
        }
    }

    /// <summary>
    /// Whether one of the suggestions makes the valid dataset again of a text in which a value has another form, and all of them remove the finding; null where the value has no
    /// such form.
    /// </summary>
    private static bool? IsRestored(int document, int place, ValueSlip slip)
    {
        (string pointer, ModelPlace model) = Places[document][place % Places[document].Length];
        if (ValueSlips.Broken(Valid[document], Ranges[document][pointer], model, slip) is not { } text)
            return null;
        DatasetReading reading = AllianceJson.Check(text);
        if (reading.Dataset is not null)
            return null;
        Finding finding = reading.Report.Findings.Single(finding => finding.Pointer == pointer && finding.Severity == FindingSeverity.Error);
        DatasetReading[] mended = [.. finding.Suggestions.Select(suggestion => AllianceJson.Check(reading.Text.Apply([suggestion])))];
        bool isRestored = mended.Any(one => one.Dataset is { } dataset && AllianceJson.Write(dataset).AsSpan().SequenceEqual(Compact[document]) && Findings(one).SequenceEqual(Before[document]))
            && mended.All(one => !Findings(one).Contains(Of(finding), StringComparer.Ordinal));
        return isRestored ? true : throw new InvalidOperationException($"{slip} {finding}\n{string.Join('\n', finding.Suggestions)}");
    }

    /// <summary>Whether a broken text is mended; null where the change breaks nothing, or breaks the reading.</summary>
    private static bool? IsMended(int document, int place, int at, int kind)
    {
        (string pointer, ModelPlace model) = Places[document][place % Places[document].Length];
        if (Broken(document, pointer, model, at, kind) is not { } text)
            return null;
        DatasetReading reading = AllianceJson.Check(text);
        string[] broken = Findings(reading);
        // A finding without a suggestion is not mended, and a word may have changed into another that is right.
        if (reading.Dataset is null || broken.SequenceEqual(Before[document]))
            return null;
        Finding[] made = [.. reading.Report.Findings.Where(finding => !Before[document].Contains(Of(finding), StringComparer.Ordinal) && finding.Pointer.StartsWith(pointer[..(pointer.LastIndexOf('/') + 1)], StringComparison.Ordinal))];
        Suggestion[] chosen = [.. made.Select(finding => finding.Suggestions.Count > 0 ? finding.Suggestions[0] : null).OfType<Suggestion>().Where(suggestion => suggestion.Edit is not null)];
        if (chosen.Length == 0)
            return null;
        DatasetReading mended = AllianceJson.Check(reading.Text.Apply(chosen));
        string[] after = Findings(mended);
        bool isMended = mended.Dataset is not null && !after.Except(broken, StringComparer.Ordinal).Except(Before[document], StringComparer.Ordinal).Any() && after.Length < broken.Length + Before[document].Length
            && made.Where(finding => finding.Suggestions.Count > 0).All(finding => !after.Contains(Of(finding), StringComparer.Ordinal));
        return isMended ? true : throw new InvalidOperationException($"{string.Join('\n', made.AsEnumerable())}\n{string.Join('\n', chosen.AsEnumerable())}\n{string.Join('\n', after.Except(Before[document], StringComparer.Ordinal))}");
    }

    /// <summary>Returns the text with two letters of a word, a reference or a name exchanged, or with one of them left out.</summary>
    private static byte[]? Broken(int document, string pointer, ModelPlace place, int at, int kind)
    {
        byte[] text = Valid[document];
        JsonRange range = JsonRanges.Of(text, [pointer])[pointer];
        bool isName = kind == 0;
        if (isName && (range.Name == range.Start || place.Member is null))
            return null;
        if (!isName && (text[range.Start] != '"' || place.Member is not { } member || member.JsonName is "id" or "country" || !IsWordOrReference(member)))
            return null;
        (int start, int end) = isName ? (range.Name + 1, range.NameEnd - 1) : (range.Start + 1, range.End - 1);
        if (end - start < 5)
            return null;
        int where = start + (at % (end - start - 1));
        byte[] changed = [.. text];
        if (kind == 1)
            return [.. text[..where], .. text[(where + 1)..]];
        (changed[where], changed[where + 1]) = (changed[where + 1], changed[where]);
        return changed;
    }

    private static bool IsWordOrReference(MemberDescription member) =>
        !member.RefersTo.IsEmpty || (member.ValueType.IsGenericType && member.ValueType.GetGenericTypeDefinition() == typeof(Term<>));

    private static string[] Findings(DatasetReading reading) => [.. reading.Report.Findings.Select(Of)];

    private static string Of(Finding finding) => $"{finding.Code} {finding.Pointer}";

    private static (string Pointer, ModelPlace Place)[] PlacesOf(byte[] text)
    {
        List<(string, ModelPlace)> places = [];
        Walk(JsonNode.Parse(text)!, "");
        return [.. places];

        void Walk(JsonNode? node, string pointer)
        {
            if (ModelPlace.Of(typeof(AllianceDataset), pointer) is { } place)
                places.Add((pointer, place));
            if (node is JsonObject members)
            {
                foreach ((string name, JsonNode? value) in members)
                    Walk(value, $"{pointer}/{name}");
            }
            else if (node is JsonArray items)
            {
                for (int i = 0; i < items.Count; i++)
                    Walk(items[i], $"{pointer}/{i}");
            }
        }
    }
}
