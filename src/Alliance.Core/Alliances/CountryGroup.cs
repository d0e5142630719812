namespace Alliance.Core;

/// <summary>A named set of countries over time: a region, an authority's country group, a figure of speech (TARIC geographical area).</summary>
[JsonRecord(RecordKind.CountryGroup, IsDeciding = true)]
public sealed partial record CountryGroup : IRecord
{
    /// <summary>The key.</summary>
    public required Id<CountryGroup> Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What makes a country belong to it.</summary>
    public LocalizedText Definition { get; init; }

    /// <summary>The authority whose geography it follows. Default: nobody's in particular.</summary>
    public PartyReference? Authority { get; init; }

    /// <summary>The alliance whose full members, on the day, are the group. Default: the group lists its own <see cref="Members"/>.</summary>
    public Id<AiAlliance>? Alliance { get; init; }

    /// <summary>Its members over time.</summary>
    public ValueList<GroupMember> Members { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.CountryGroup, Id);
}
