using System.Collections.Frozen;

namespace Alliance.Core;

/// <summary>
/// Finds the records of a dataset by reference, and answers as of any day. An object of its own, made once for a dataset and asked often; it
/// sees the dataset as it was then. Immutable and safe for use by several threads.
/// </summary>
/// <remarks>Where several records bear the same kind and key, the first in the dataset is found; validation reports the others.</remarks>
public sealed class DatasetIndex
{
    private static readonly FrozenDictionary<Type, RecordKind> Kinds = new Dictionary<Type, RecordKind>
    {
        [typeof(Source)] = RecordKind.Source,
        [typeof(Statement)] = RecordKind.Statement,
        [typeof(AiAlliance)] = RecordKind.Alliance,
        [typeof(MemberState)] = RecordKind.MemberState,
        [typeof(AiAssociation)] = RecordKind.Association,
        [typeof(JointProgramme)] = RecordKind.JointProgramme,
        [typeof(CountryGroup)] = RecordKind.CountryGroup,
        [typeof(CompetencyTarget)] = RecordKind.Target,
        [typeof(EconomicProjection)] = RecordKind.Projection,
        [typeof(ExchangeRateSeries)] = RecordKind.ExchangeRates,
        [typeof(TechnologyItem)] = RecordKind.Item,
        [typeof(LegalAct)] = RecordKind.LegalAct,
        [typeof(TechnologyAccessConstraint)] = RecordKind.Constraint,
        [typeof(LicenceReviewPolicy)] = RecordKind.ReviewPolicy,
        [typeof(SupplierStance)] = RecordKind.SupplierStance,
        [typeof(MarketObservation)] = RecordKind.MarketObservation,
    }.ToFrozenDictionary();

    private readonly Dictionary<RecordReference, IRecord> _records;
    private readonly Lazy<SpellIndex> _spells;

    /// <summary>The index of a dataset in which no null stands in a list.</summary>
    internal DatasetIndex(AllianceDataset dataset)
    {
        Dataset = dataset;
        _records = [];
        foreach (IRecord record in dataset.Records())
            HasRepeatedKeys |= !_records.TryAdd(record.Reference, record) && !record.Reference.IsDefault;
        _records.Remove(default);
        _spells = new(() => new SpellIndex(dataset));
    }

    /// <summary>The dataset.</summary>
    public AllianceDataset Dataset { get; }

    /// <summary>Whether two records bear the same kind and key.</summary>
    internal bool HasRepeatedKeys { get; }

    /// <summary>Everybody's spells in alliances; found on first need.</summary>
    internal SpellIndex Spells => _spells.Value;

    /// <summary>The index of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <returns>An index; the work grows with the number of records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> is null.</exception>
    /// <exception cref="ArgumentException">A null stands in it where a record belongs; validation tells where.</exception>
    public static DatasetIndex Of(AllianceDataset dataset)
    {
        return new DatasetIndex(NullSearch.Checked(dataset, nameof(dataset)));
    }

    /// <summary>What the dataset says about a day.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>The view; it shares this index.</returns>
    public AsOfView AsOf(LocalDate day) => new(this, day);

    /// <summary>The record that a reference means.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The record, or null when the dataset has none of that kind and key.</returns>
    public IRecord? Find(RecordReference reference) => _records.GetValueOrDefault(reference);

    /// <summary>The record with an id.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="id">The id.</param>
    /// <returns>The record, or null when the dataset has none.</returns>
    public T? Find<T>(Id<T> id) where T : class, IRecord =>
        Kinds.TryGetValue(typeof(T), out RecordKind kind) ? Find(RecordReference.To(kind, id)) as T : null;

    /// <summary>The record of a country.</summary>
    /// <param name="country">The country.</param>
    /// <returns>The record, or null when the dataset has none.</returns>
    public MemberState? Find(CountryCode country) => Find(RecordReference.ToMemberState(country)) as MemberState;

    /// <summary>The record of a party.</summary>
    /// <param name="party">The party.</param>
    /// <returns>A <see cref="MemberState"/>, <see cref="AiAlliance"/> or <see cref="AiAssociation"/>; null when the dataset has none.</returns>
    public IRecord? Find(PartyReference party) => Find(party.Record);
}
