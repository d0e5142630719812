namespace Alliance.Core;

/// <summary>
/// A named set of countries over time: a region, an authority's country group, or a common expression such as the global South (TARIC geographical area).
/// </summary>
[JsonRecord(RecordKind.CountryGroup, IsDeciding = true)]
public sealed partial record CountryGroup : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<CountryGroup> Id { get; init; }

    /// <summary>The name of the group.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The criterion by which a country belongs to the group.</summary>
    public LocalizedText Definition { get; init; }

    /// <summary>The authority whose geography the group follows. Default: no particular authority.</summary>
    public PartyReference? Authority { get; init; }

    /// <summary>
    /// The alliance whose full members on a day are the members of the group on that day. Default: the group lists its own <see cref="Members"/>.
    /// </summary>
    public Id<AiAlliance>? Alliance { get; init; }

    /// <summary>
    /// Whether countries that are not listed in <see cref="Members"/> may also belong to the group, as with a figure of speech such as the global South. Default: a country that is not
    /// listed does not belong to it.
    /// </summary>
    public bool MayHaveOtherMembers { get; init; }

    /// <summary>Its members over time.</summary>
    public ValueList<GroupMember> Members { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.CountryGroup, Id);
}
