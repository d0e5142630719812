namespace Alliance.Core;

/// <summary>A period in which a country belongs to a country group.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record GroupMember
{
    /// <summary>The country.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>The period in which the country belongs to the group.</summary>
    public Validity Validity { get; init; }

    /// <summary>The evidence for this entry.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
