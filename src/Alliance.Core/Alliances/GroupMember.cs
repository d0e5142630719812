namespace Alliance.Core;

/// <summary>A country's time in a country group.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record GroupMember
{
    /// <summary>The country.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>From when until when.</summary>
    public Validity Validity { get; init; }

    /// <summary>How sure that is.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
