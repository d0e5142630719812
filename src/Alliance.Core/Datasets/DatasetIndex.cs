using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>
/// Finds the records of a dataset by reference, and answers questions as of any day. There is one index per dataset; its parts are built when they are first needed. Immutable and thread-safe.
/// </summary>
/// <remarks>Where several records have the same kind and key, the first in the dataset is found; validation reports the others.</remarks>
public sealed class DatasetIndex
{
    // Apart from the catalogues, the only static state of the library; docs/decisions.md says why.
    private static readonly ConditionalWeakTable<AllianceDataset, DatasetIndex> Known = [];

    private readonly Lazy<RecordTable> _records;
    private readonly Lazy<SpellIndex<Id<AiAlliance>>> _spellsByAlliance;
    private readonly Lazy<SpellIndex<PartyReference>> _spellsByParty;
    private readonly Lazy<ReferenceIndex> _references;
    private readonly Lazy<SearchIndex> _names;

    /// <summary>Creates the index of a dataset whose lists contain no null.</summary>
    internal DatasetIndex(AllianceDataset dataset)
    {
        Dataset = dataset;
        _records = new(() => new RecordTable(dataset));
        _spellsByAlliance = new(() => new(dataset, static (_, membership) => membership.Alliance, ByParty));
        _spellsByParty = new(() => new(dataset, static (holder, _) => holder.Party, ByAlliance));
        _references = new(() => new(dataset));
        _names = new(() => new(dataset));
    }

    /// <summary>The dataset.</summary>
    public AllianceDataset Dataset { get; }

    /// <summary>Whether two records have the same kind and key.</summary>
    internal bool HasRepeatedKeys => _records.Value.HasRepeatedKeys;

    /// <summary>The spells in each alliance, by party; built when first needed.</summary>
    internal SpellIndex<Id<AiAlliance>> SpellsByAlliance => _spellsByAlliance.Value;

    /// <summary>The spells of each party, by alliance; built when first needed.</summary>
    internal SpellIndex<PartyReference> SpellsByParty => _spellsByParty.Value;

    internal static int ByParty(Spell left, Spell right) => left.Holder.Party.CompareTo(right.Holder.Party);

    internal static int ByAlliance(Spell left, Spell right) => left.Membership.Alliance.CompareTo(right.Membership.Alliance);

    /// <summary>Returns the index of a dataset: always the same index for the same object, as long as the object is in use.</summary>
    /// <param name="dataset">The dataset. A copy made by <c>with</c> is another object.</param>
    /// <returns>The index. Each part of it is built when it is first needed, in time proportional to the number of records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> is null.</exception>
    /// <exception cref="ArgumentException">The dataset contains a null in place of a record; validation reports where.</exception>
    public static DatasetIndex Of(AllianceDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return Known.GetValue(dataset, static made => new DatasetIndex(NullSearch.Checked(made, nameof(dataset))));
    }

    /// <summary>Answers questions about a day.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>The view; it shares this index. Country groups that the dataset does not contain are found in <see cref="CountryGroupCatalogue.Reference"/>.</returns>
    public AsOfView AsOf(LocalDate day) => new(this, day, static () => CountryGroupCatalogue.Reference);

    /// <summary>Answers questions about a day, with country groups of a given catalogue.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <param name="groups">The catalogue in which groups are found that the dataset does not contain; null for none.</param>
    /// <returns>The view; it shares this index.</returns>
    public AsOfView AsOf(LocalDate day, CountryGroupCatalogue? groups) => new(this, day, () => groups);

    /// <summary>Answers questions about a day; this index contains the records that were known on the day of knowledge.</summary>
    internal AsOfView AsOf(LocalDate day, LocalDate? knownOn, Func<CountryGroupCatalogue?> groups) => new(this, day, groups) { KnownOn = knownOn };

    /// <summary>Finds the record that a reference names.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The record, or null when the dataset has none of that kind and key.</returns>
    public IRecord? Find(RecordReference reference) => _records.Value.Find(reference);

    /// <summary>Finds the record with an id.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="id">The id.</param>
    /// <returns>The record, or null when the dataset has none.</returns>
    public T? Find<T>(Id<T> id) where T : class, IRecord =>
        DatasetLists.KindOf(typeof(T)) is var kind and not RecordKind.Unspecified ? Find(RecordReference.To(kind, id)) as T : null;

    /// <summary>Finds the record of a country.</summary>
    /// <param name="country">The country.</param>
    /// <returns>The record, or null when the dataset has none.</returns>
    public MemberState? Find(CountryCode country) => Find(RecordReference.ToMemberState(country)) as MemberState;

    /// <summary>Finds the record of a party.</summary>
    /// <param name="party">The party.</param>
    /// <returns>A <see cref="MemberState"/>, <see cref="AiAlliance"/> or <see cref="AiAssociation"/>; null when the dataset has none.</returns>
    public IRecord? Find(PartyReference party) => Find(party.Record);

    /// <summary>Returns the statements about a record: those whose <see cref="Statement.Subjects"/> name it.</summary>
    /// <param name="reference">The reference to the record, which need not be in the dataset.</param>
    /// <returns>The statements in the order of the dataset; empty for <c>default</c>.</returns>
    public ValueList<Statement> StatementsAbout(RecordReference reference) => _references.Value.StatementsAbout(reference);

    /// <summary>Returns which records refer to a record, in any of their members or in those of the records inside them: by its id, as a party, as a subject, or as a cited source.</summary>
    /// <param name="reference">
    /// The reference to the record, which need not be in the dataset. A country is referred to by <see cref="RecordReference.ToMemberState"/> where it is a party; a country
    /// code that is no party, as in a scope, is not a reference.
    /// </param>
    /// <returns>
    /// The references of these records in the order of the dataset, each once; empty for <c>default</c>. A record that refers to itself is included; records without a key are
    /// not, nor are records of kinds that this version does not know, whose references cannot be read.
    /// </returns>
    public ValueList<RecordReference> ReferencesTo(RecordReference reference) => _references.Value.ReferencesTo(reference);

    /// <summary>
    /// Searches for records by their ids, by their names, titles and citations in all languages, and by the names, aliases and three-letter codes of countries in <see cref="CountryCatalogue.Iso"/> for
    /// <see cref="MemberState"/> records. Case, diacritics and typographic variants of hyphens and apostrophes are ignored, as in <see cref="CountryCatalogue.FindAll"/>; unlike there, punctuation, articles and abbreviations count.
    /// </summary>
    /// <param name="text">The text, of any length; white space at its ends is ignored.</param>
    /// <param name="limit">The maximum number of hits; at least 1.</param>
    /// <returns>
    /// One hit for each record that is found, with its best match; of texts that match alike, a name precedes the id and the first name precedes the others. The hits are in
    /// the order of <see cref="SearchMatch"/> (the whole text, its beginning, the beginning of a word, elsewhere), then by the key of the record, then by the word of its kind.
    /// Records without a key are not found, and of several records with the same kind and key only the first is.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The text is empty, or consists only of white space and diacritics.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    public ValueList<SearchHit> Search(string text, int limit)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        string folded = NameFolding.Fold(text).Trim();
        return folded.Length > 0
            ? _names.Value.Search(folded, limit)
            : throw new ArgumentException("The text to search for must contain more than white space and diacritics.", nameof(text));
    }

    /// <summary>The records by reference.</summary>
    private sealed class RecordTable
    {
        private readonly Dictionary<RecordReference, IRecord> _records = [];

        public RecordTable(AllianceDataset dataset)
        {
            foreach (IRecord record in dataset.Records())
                HasRepeatedKeys |= !_records.TryAdd(record.Reference, record) && !record.Reference.IsDefault;
            _records.Remove(default);
        }

        public bool HasRepeatedKeys { get; }

        public IRecord? Find(RecordReference reference) => _records.GetValueOrDefault(reference);
    }
}
