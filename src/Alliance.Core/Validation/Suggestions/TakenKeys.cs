using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>
/// The keys that a correction must not give to a record, because another record has them or would get them too: the record would become the second one with its key, and references
/// would change their meaning.
/// </summary>
/// <param name="dataset">The dataset, or what could be read of it; null when there is none.</param>
/// <param name="leftOut">The keys of the records that could not be read.</param>
internal sealed class TakenKeys(AllianceDataset? dataset, IEnumerable<RecordReference> leftOut)
{
    private readonly HashSet<RecordReference> _leftOut = [.. leftOut];
    private readonly Dictionary<RecordReference, HashSet<string>> _meant = [];

    /// <summary>Whether a place is the key of a record.</summary>
    public static bool IsKey(ModelPlace place) =>
        place.Record is { Kind: not RecordKind.Unspecified and var kind } && place.Member?.JsonName == (kind == RecordKind.MemberState ? "country" : "id");

    /// <summary>Adds a correction.</summary>
    /// <param name="reference">The reference that the record would have; null where it would have none.</param>
    /// <param name="pointer">The place that is corrected.</param>
    public void AddMeant(RecordReference? reference, string pointer)
    {
        if (reference is not { IsDefault: false } meant)
            return;
        if (!_meant.TryGetValue(meant, out HashSet<string>? places))
            _meant.Add(meant, places = new(StringComparer.Ordinal));
        places.Add(pointer);
    }

    /// <summary>Returns the sentence that says why a key cannot be the correction at a place, with a space before it; empty when it can.</summary>
    public string RefusalOf(ModelPlace place, string key) =>
        !IsKey(place) || ReferenceTo(place, key) is not { } reference ? ""
        : Exists(reference) ? $" Another record has the {place.Member!.JsonName} \"{key}\"."
        : IsMeantTwice(reference) ? $" Another record would get the {place.Member!.JsonName} \"{key}\" too."
        : "";

    /// <summary>
    /// Whether a corrected reference may mean two records: the one that has its key, and one whose own key is wrong and may be meant to be the same. The code of a country means the
    /// country, whatever records there are.
    /// </summary>
    public bool AreTwoMeantBy(RecordReference reference) => reference.Kind != RecordKind.MemberState && _meant.ContainsKey(reference) && IsTaken(reference);

    /// <summary>Whether another record has a reference, or would get it too.</summary>
    public bool IsTaken(RecordReference reference) => Exists(reference) || IsMeantTwice(reference);

    /// <summary>Returns the reference of a record with a key; null for a key that cannot be read.</summary>
    public static RecordReference? ReferenceTo(ModelPlace place, string key)
    {
        RecordKind kind = place.Record!.Kind;
        string text = kind == RecordKind.MemberState ? key.ToLowerInvariant() : key;
        return RecordReference.TryParse($"{VocabularyNames<RecordKind>.Text(kind)}:{text}", CultureInfo.InvariantCulture, out RecordReference reference) ? reference : null;
    }

    private bool IsMeantTwice(RecordReference reference) => _meant.TryGetValue(reference, out HashSet<string>? places) && places.Count > 1;

    private bool Exists(RecordReference reference) => _leftOut.Contains(reference) || (dataset is not null && DatasetIndex.Of(dataset).Find(reference) is not null);
}
