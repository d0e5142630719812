using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>Finds the record that may have been meant by a reference that names none, or names it by another kind.</summary>
internal sealed class ReferenceCorrections(AllianceDataset dataset)
{
    private readonly Lazy<KnownKeys> _ids = new(() => new(dataset));

    /// <summary>Returns what may have been meant by a reference to a record that the dataset does not have.</summary>
    /// <param name="place">The place of the reference.</param>
    /// <param name="text">The text of the reference.</param>
    /// <param name="own">The reference of the record in which the place is, which is not meant; null for a place in the dataset itself.</param>
    public Correction Of(ModelPlace place, string text, RecordReference? own)
    {
        if (place.Member is not { } member || ReferenceOf(member, text) is not { IsDefault: false } reference || !reference.Kind.TryGetKnown(out RecordKind kind))
            return Correction.None;
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        RecordKind[] others = [.. _ids.Value.KindsOf(reference.Key).Where(other => other != kind)];
        // A reference with a kind can name the record of another kind; an id can not.
        string[] sameKey = colon < 0 ? [] : [.. others.Where(other => member.RefersTo.Contains(other)).Select(other => Written(member, other, reference.Key)).OfType<string>()];
        IEnumerable<string?> near = _ids.Value.Near(kind, reference.Key, own is { } record && record.Kind == kind ? record.Key : "").Select(key => colon < 0 ? key : Written(member, kind, key));
        string remark = others.Length == 0 || sameKey.Length > 0 ? ""
            : $"The dataset has {string.Join(" and ", others.Select(other => $"{VocabularyNames<RecordKind>.Text(other)}:{reference.Key}"))}, but this reference must name a record of the kind {VocabularyNames<RecordKind>.Text(kind)}.";
        return new([.. sameKey.Concat(near).OfType<string>().Distinct(StringComparer.Ordinal)], remark);
    }

    /// <summary>Returns what may have been meant by a reference whose kind is not known: references with similar kinds to records that the dataset has.</summary>
    public Correction OfUnknownKind(ModelPlace place, string text, RecordReference? own)
    {
        Correction correction = ValueCorrections.Of(place.ValueType!, text);
        return correction with { Values = [.. correction.Values.SelectMany(meant => Resolves(place.Member!, meant) ? [meant] : Of(place, meant, own).Values).Distinct(StringComparer.Ordinal)] };
    }

    /// <summary>Returns references to the records whose key is a text: the reference may have been written without its kind.</summary>
    public Correction OfKey(ModelPlace place, string text)
    {
        if (place.Member is not { } member || text.Contains(':', StringComparison.Ordinal))
            return Correction.None;
        IEnumerable<string> keys = Slug.IsSlug(text) ? [text] : SlugCorrections.Of(text).Values;
        return new([.. keys.SelectMany(key => _ids.Value.KindsOf(key).Where(kind => member.RefersTo.Contains(kind)).Select(kind => Written(member, kind, key))).OfType<string>()]);
    }

    private bool Resolves(MemberDescription member, string text) =>
        (PartyReference.TryParse(text, CultureInfo.InvariantCulture, out PartyReference party) && party.Kind == PartyKind.Country) || DatasetIndex.Of(dataset).Find(ReferenceOf(member, text)) is not null;

    /// <summary>Returns a reference to a party with the kind that its record has.</summary>
    public Correction OfWrongKind(string text) =>
        PartyReference.TryParse(text, CultureInfo.InvariantCulture, out PartyReference party) && WrittenParty(party.Record) is { } right && right != text ? new([right]) : Correction.None;

    /// <summary>Returns the reference that a text is as the value of a member; <c>default</c> when it is none.</summary>
    public static RecordReference ReferenceOf(MemberDescription member, string text) =>
        member.ValueType == typeof(PartyReference) ? PartyReference.TryParse(text, CultureInfo.InvariantCulture, out PartyReference party) ? party.Record : default
        : member.ValueType == typeof(RecordReference) ? RecordReference.TryParse(text, CultureInfo.InvariantCulture, out RecordReference reference) ? reference : default
        : member.RefersTo.Count == 1 && Slug.IsSlug(text) ? new(member.RefersTo[0], text)
        : default;

    private string? Written(MemberDescription member, RecordKind kind, string key) =>
        member.ValueType == typeof(PartyReference) ? WrittenParty(new(kind, key)) : $"{VocabularyNames<RecordKind>.Text(kind)}:{key}";

    /// <summary>Returns the text of the party whose record is given; null if it is no record of a party.</summary>
    private string? WrittenParty(RecordReference reference)
    {
        if (!reference.Kind.TryGetKnown(out RecordKind kind))
            return null;
        PartyKind party = kind switch
        {
            RecordKind.Alliance => PartyKind.Alliance,
            RecordKind.Association when DatasetIndex.Of(dataset).Find(reference) is AiAssociation association && association.Kind == AssociationKind.Company => PartyKind.Company,
            RecordKind.Association => PartyKind.Association,
            _ => PartyKind.Country,
        };
        string key = party == PartyKind.Country ? reference.Key.ToUpperInvariant() : reference.Key;
        return party == PartyKind.Country && kind != RecordKind.MemberState ? null : $"{VocabularyNames<PartyKind>.Text(party)}:{key}";
    }
}
