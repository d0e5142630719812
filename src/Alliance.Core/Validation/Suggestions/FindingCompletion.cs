using System.Globalization;
using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>
/// Completes findings: adds to each message what stands at the place and what may have been meant, and adds the suggestions. It follows from the place, by the model, what
/// the value should be. It runs only for the findings that a report lists, and takes time proportional to the records in which they are.
/// </summary>
internal sealed class FindingCompletion
{
    private readonly TextEdits? _edits;
    private readonly Dictionary<string, FoundValue> _values;
    private readonly ReferenceCorrections? _references;
    private readonly AllianceDataset? _dataset;
    private readonly RecordKind[] _otherKinds;
    private readonly TakenKeys _keys;

    private FindingCompletion(object? root, DatasetText? text, IEnumerable<string> pointers, RecordKind[] otherKinds, LeftOut? leftOut)
    {
        (_dataset, _otherKinds) = (root as AllianceDataset, otherKinds);
        _edits = text is null ? null : new(text, pointers);
        _values = _edits is not null ? _edits.Values : root is not null ? WrittenValues.Of(root, pointers) : [];
        _references = _dataset is null ? null : new(_dataset);
        _keys = new(_dataset, leftOut?.Keys ?? []);
    }

    /// <summary>Completes the findings in a dataset or record.</summary>
    /// <param name="findings">The findings, with the sentences of their rules.</param>
    /// <param name="root">The dataset or record to which their pointers belong.</param>
    /// <param name="text">The text from which it was read; without it, suggestions have no edits.</param>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<Finding> findings, object root, DatasetText? text = null) => Of(findings, root.GetType(), root, text, leftOut: null);

    /// <summary>
    /// Adds suggestions to findings in a text that was not read completely. The messages, which state what was found and what would be right, stay as they are; a member that
    /// is not known is compared with those that are.
    /// </summary>
    /// <param name="findings">The findings.</param>
    /// <param name="text">The text.</param>
    /// <param name="rest">The dataset that could be read, whose records references may name; null when there is none.</param>
    /// <param name="leftOut">What could not be read.</param>
    public static IReadOnlyList<Finding> OfText(IReadOnlyList<Finding> findings, DatasetText text, AllianceDataset? rest, LeftOut leftOut) =>
        Of(findings, typeof(AllianceDataset), rest, text, leftOut);

    /// <summary>Returns the completed message for the first place at which a record breaks a rule.</summary>
    public static string MessageOf<T>(Rule rule, T record, Func<T, RuleSink, bool> check)
        where T : class
    {
        RuleSink sink = RuleSink.Collect();
        check(record, sink);
        return sink.Findings.FirstOrDefault(finding => finding.Code == rule.Code) is { } first ? Of([first], record)[0].Message : rule.Message;
    }

    private static IReadOnlyList<Finding> Of(IReadOnlyList<Finding> findings, Type type, object? root, DatasetText? text, LeftOut? leftOut)
    {
        if (findings.Count == 0)
            return findings;
        RecordKind[] otherKinds = text is null || type != typeof(AllianceDataset) ? [] : OtherRecordPlaces.KindsIn(AllianceJson.WithoutByteOrderMark(text.Utf8Json.Span));
        ModelPlace?[] places = [.. findings.Select(finding => PlaceOf(type, finding.Pointer, otherKinds))];
        var completion = new FindingCompletion(root, text, findings.Zip(places, PointersFor).SelectMany(pointers => pointers), otherKinds, leftOut);
        foreach ((Finding finding, ModelPlace? place) in findings.Zip(places))
            completion.AddKeysMeant(finding, place);
        return [.. findings.Zip(places, completion.Completed)];
    }

    private static ModelPlace? PlaceOf(Type type, string pointer, RecordKind[] otherKinds) =>
        type == typeof(AllianceDataset) && OtherRecordPlaces.RecordAt(pointer, otherKinds) is var (record, inside) ? ModelPlace.Of(record, inside) : ModelPlace.Of(type, pointer);

    /// <summary>Notes the keys that corrections of a key, or of a kind, may give to a record.</summary>
    private void AddKeysMeant(Finding finding, ModelPlace? place)
    {
        if (place?.ValueType is not { } type || !_values.TryGetValue(finding.Pointer, out FoundValue value))
            return;
        IReadOnlyList<string> words = value.Text is { } text ? ValueCorrections.Of(type, text).Values : TypeCorrections.Of(place, value) is { } json ? [TextOf(json)] : [];
        if (TakenKeys.IsKey(place))
        {
            foreach (string key in words)
                _keys.AddMeant(TakenKeys.ReferenceTo(place, key), finding.Pointer);
        }
        else if (finding.Code == RulesBetweenRecords.UnknownRecordKind.Code)
        {
            foreach (string kind in words)
                _keys.AddMeant(ReferenceAs(finding.Pointer, kind), finding.Pointer);
        }
    }

    /// <summary>Returns the places that are needed to complete a finding.</summary>
    private static IEnumerable<string> PointersFor(Finding finding, ModelPlace? place)
    {
        yield return finding.Pointer;
        if (place?.ValueType == typeof(Money))
            yield return finding.Pointer + "/currency";
        if (finding.Code == RulesBetweenRecords.Dangling.Code || finding.Code == RulesBetweenRecords.UnknownKind.Code)
        {
            yield return KeyOf(finding.Pointer, "id");
            yield return KeyOf(finding.Pointer, "country");
        }
        if (finding.Code == RulesBetweenRecords.UnknownRecordKind.Code)
            yield return Holder(finding.Pointer);
        if (place?.UnknownName is { } name)
        {
            foreach (string near in place.Closed is { } closed ? closed.Names.All : NearNames(place, name))
                yield return Beside(finding.Pointer, near);
        }
        if (RuleRepairs.Insertion(finding.Code) is { } insertion)
        {
            yield return Holder(finding.Pointer);
            yield return Beside(finding.Pointer, insertion.Sign);
        }
    }

    /// <summary>The messages of the caller's own rules stay as they are.</summary>
    private Finding Completed(Finding finding, ModelPlace? place) =>
        !finding.Code.StartsWith(RuleCatalogue.CodeStart, StringComparison.Ordinal) ? finding
        : place is null ? Shown(finding) : place.UnknownName is { } name ? WithName(finding, place, name) : WithValue(finding, place);

    /// <summary>A place that the model does not describe.</summary>
    private Finding Shown(Finding finding) => IsOfReading(finding) || !_values.TryGetValue(finding.Pointer, out FoundValue value) ? finding : finding with { Message = finding.Message + value.Sentence };

    private Finding WithValue(Finding finding, ModelPlace place)
    {
        // The value that is found is the first of the two; what is wrong is the second.
        if (finding.Code == ReadingRules.Duplicate.Code)
            return finding;
        string pointer = finding.Pointer;
        bool isFound = _values.TryGetValue(pointer, out FoundValue value);
        if (finding.Code == ReadingRules.WrongType.Code)
            return isFound && TypeCorrections.Of(place, value) is { } meant ? WithType(finding, place, value, meant) : finding;
        Type? type = place.ValueType;
        if (type == typeof(Money) && isFound && _values.TryGetValue(pointer + "/currency", out FoundValue currency))
            (pointer, type, value) = (pointer + "/currency", typeof(CurrencyCode), currency);
        string? text = isFound ? value.Text : null;
        Correction correction = text is null ? Correction.None
            : finding.Code == RulesBetweenRecords.Dangling.Code ? _references?.Of(place, text, OwnReference(pointer)) ?? Correction.None
            : finding.Code == RulesBetweenRecords.WrongPartyKind.Code ? _references?.OfWrongKind(text) ?? Correction.None
            : finding.Code == RulesBetweenRecords.UnknownKind.Code && place.Member is not null ? _references?.OfUnknownKind(place, text, OwnReference(pointer)) ?? Correction.None
            : type is null ? Correction.None
            : IsReference(type) && IsOfReading(finding) ? Both(ValueCorrections.Of(type, text), _references?.OfKey(place, text))
            : ValueCorrections.Of(type, text);
        string asked = (correction with { Remark = "" }).Sentences;
        string refusals = string.Concat(correction.Values.Select(key => _keys.RefusalOf(place, key)));
        correction = correction with { Values = [.. correction.Values.Where(right => _keys.RefusalOf(place, right).Length == 0 && !MayMeanTwoRecords(place, right))] };
        IEnumerable<string> applicable = finding.Code == RulesBetweenRecords.UnknownRecordKind.Code ? correction.Values.Where(kind => ReferenceAs(pointer, kind) is { } reference && !_keys.IsTaken(reference)) : correction.Values;
        List<Suggestion> suggestions = [.. applicable.Select(right => Replacement(pointer, $"\"{Printable.Of(text!, NameDistance.LongestText)}\"", JsonOf(right)))];
        string more = correction.Sentences + refusals;
        if (isFound && RuleRepairs.MayBeFraction(finding.Code) && decimal.TryParse(Encoding.UTF8.GetString(value.Json.Span), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal share))
        {
            string percent = (share * 100).ToString("0.############################", CultureInfo.InvariantCulture);
            suggestions.Add(Replacement(pointer, share.ToString(CultureInfo.InvariantCulture), percent));
            more += $" Did you mean {percent}?";
        }
        if (isFound && RuleRepairs.MayBeRemoved(finding.Code))
            suggestions.Add(Suggest(SuggestionAction.RemoveMember, finding.Pointer, $"Remove the member \"{JsonPointer.StepsOf(pointer).Last()}\".", null));
        if (!isFound && RuleRepairs.Insertion(finding.Code) is { } insertion && _values.ContainsKey(Beside(pointer, insertion.Sign)))
        {
            string name = JsonPointer.StepsOf(pointer).Last();
            suggestions.Add(Suggest(SuggestionAction.InsertMember, pointer, $"Insert \"{name}\": {insertion.NewJson}.", insertion.NewJson));
            more += $" Because it has a member \"{insertion.Sign}\", {insertion.NewJson} may be meant.";
        }
        // The message on a reference names it, and those on reading state what was found.
        if (IsOfReading(finding))
        {
            // The reader asks for what the records do not allow.
            string message = refusals.Length == 0 || asked.Length == 0 ? finding.Message : finding.Message.Replace(asked, (correction with { Remark = "" }).Sentences, StringComparison.Ordinal);
            return finding with { Message = message + QuestionFor(finding with { Message = message }, correction) + refusals, Suggestions = [.. suggestions] };
        }

        string found = !isFound || finding.Code == RulesBetweenRecords.Dangling.Code ? "" : value.Sentence;
        return finding with { Message = finding.Message + found + more, Suggestions = [.. suggestions] };
    }

    /// <summary>A value of a wrong JSON type, which itself says what is meant.</summary>
    private Finding WithType(Finding finding, ModelPlace place, FoundValue value, string json)
    {
        if (_keys.RefusalOf(place, TextOf(json)) is { Length: > 0 } refusal)
            return finding with { Message = finding.Message + refusal };
        string shown = FoundValue.Shown(new FoundValue(Encoding.UTF8.GetBytes(json)).Compact ?? json);
        Suggestion suggestion = Suggest(SuggestionAction.ReplaceValue, finding.Pointer, $"Replace {FoundValue.Shown(value.Compact!)} by {shown}.", json);
        return finding with { Message = $"{finding.Message} Did you mean {shown}?", Suggestions = [suggestion] };
    }

    /// <summary>What may have been meant, if it is the form of the value that cannot be read, and the reader could not know what may have been meant.</summary>
    private static string QuestionFor(Finding finding, Correction correction) =>
        finding.Code == ReadingRules.Form.Code && !finding.Message.Contains("Did you mean", StringComparison.Ordinal) ? (correction with { Remark = "" }).Sentences : "";

    /// <summary>Returns the reference of the record at whose kind a place is, once it has another kind; null where it cannot have it.</summary>
    private RecordReference? ReferenceAs(string pointer, string kind) =>
        _values.TryGetValue(Holder(pointer), out FoundValue record) ? KindCorrections.ReferenceAs(record.Json.Span, kind) : null;

    private bool MayMeanTwoRecords(ModelPlace place, string right) =>
        place.Member is { RefersTo.IsEmpty: false } member && _keys.AreTwoMeantBy(ReferenceCorrections.ReferenceOf(member, right));

    private static bool IsReference(Type type) => type == typeof(PartyReference) || type == typeof(RecordReference);

    private static Correction Both(Correction one, Correction? other) => other is null ? one : one with { Values = [.. one.Values.Union(other.Values, StringComparer.Ordinal)] };

    /// <summary>A member that is not known: it may be a known one that is misspelt, or an annotation without the prefix of annotations.</summary>
    private Finding WithName(Finding finding, ModelPlace place, string name)
    {
        string found = IsOfReading(finding) ? "" : FoundValue.SentenceOf(name);
        string[] near = [.. place.Closed is { } closed ? closed.Names.MeantBy(name, SeenBeside(finding.Pointer, closed.Names)) : NearNames(place, name)];
        string[] missing = [.. near.Where(other => !_values.ContainsKey(Beside(finding.Pointer, other)))];
        Correction correction = new(missing, missing.Length == near.Length ? "" : $"The object has {string.Join(" and ", near.Except(missing, StringComparer.Ordinal).Select(other => $"\"{other}\""))} too.");
        List<Suggestion> suggestions = [.. missing.Where(other => MayBe(finding, place, other)).Select(other => Renaming(finding.Pointer, name, other))];
        string more = finding.Message.Contains("Did you mean", StringComparison.Ordinal) ? "" : correction.Sentences;
        return finding with { Message = finding.Message + found + more, Suggestions = [.. suggestions] };
    }

    /// <summary>Whether the value of a member that is not known can be that of a known one.</summary>
    private bool MayBe(Finding finding, ModelPlace place, string name) =>
        _values.TryGetValue(finding.Pointer, out FoundValue value)
        && (place.Closed is { } closed
            ? ValueCorrections.Fits(closed.TypeOf(name)!, value.First, value.Text)
            : ValueCorrections.Fits(place.Record!.Members.First(member => member.JsonName == name), value.First, value.Text));

    /// <summary>Returns the members that an object has, one bit each, at the place of the member.</summary>
    private ulong SeenBeside(string pointer, MemberNames names) =>
        names.All.Select((name, place) => _values.ContainsKey(Beside(pointer, name)) ? 1UL << place : 0).Aggregate(0UL, (seen, bit) => seen | bit);

    private Suggestion Replacement(string pointer, string found, string json) => Suggest(SuggestionAction.ReplaceValue, pointer, $"Replace {found} by {json}.", json);

    private Suggestion Renaming(string pointer, string name, string other) =>
        Suggest(SuggestionAction.RenameMember, pointer, $"Rename the member \"{Printable.Of(name, NameDistance.LongestText)}\" to \"{Printable.Of(other, NameDistance.LongestText)}\".", JsonOf(other));

    private Suggestion Suggest(SuggestionAction action, string pointer, string description, string? newJson) =>
        new() { Action = action, Pointer = pointer, Description = description, NewJson = newJson, Edit = _edits?.Of(action, pointer, newJson) };

    /// <summary>Returns the reference of the record of a dataset in which a place is; null for a place in the dataset itself, and where the key cannot be read.</summary>
    private RecordReference? OwnReference(string pointer)
    {
        RecordDescription? record = OtherRecordPlaces.RecordAt(pointer, _otherKinds) is var (type, _)
            ? RecordModel.Find(type)
            : RecordModel.Records.FirstOrDefault(record => record.ListJsonName is { } list && pointer.StartsWith($"/{list}/", StringComparison.Ordinal));
        bool isCountry = record?.Kind == RecordKind.MemberState;
        return record is not null && _values.TryGetValue(KeyOf(pointer, isCountry ? "country" : "id"), out FoundValue key) && key.Text is { Length: > 0 } text
            ? new(record.Kind, isCountry ? text.ToLowerInvariant() : text)
            : null;
    }

    /// <summary>Returns the place of a member of the record of a dataset in which a place is.</summary>
    private static string KeyOf(string pointer, string member) => $"/{string.Join('/', pointer.Split('/').Skip(1).Take(2))}/{member}";

    private static IEnumerable<string> NearNames(ModelPlace place, string name) => NearWords.Of(name, place.KnownNames);

    private static bool IsOfReading(Finding finding) => finding.Code.StartsWith("ALC-0", StringComparison.Ordinal);

    /// <summary>The text of a string in JSON; empty for another value.</summary>
    private static string TextOf(string json) => new FoundValue(Encoding.UTF8.GetBytes(json)).Text ?? "";

    private static string JsonOf(string text) => Encoding.UTF8.GetString(JsonText.Quoted(text));

    private static string Holder(string pointer) => pointer[..pointer.LastIndexOf('/')];

    private static string Beside(string pointer, string name) => $"{Holder(pointer)}/{JsonPointer.Escaped(name)}";
}
