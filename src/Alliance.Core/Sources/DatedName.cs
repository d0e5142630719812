namespace Alliance.Core;

/// <summary>A name and the time in which it was borne.</summary>
[JsonRecord]
public sealed partial record DatedName
{
    /// <summary>The name, in the languages known.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>When it was borne. Default: not stated, so at any time perhaps.</summary>
    public Validity Validity { get; init; }

    /// <summary>How sure the name and its time are.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>A name without dates.</summary>
    /// <param name="text">The name.</param>
    public static implicit operator DatedName(string text) => FromText(text);

    /// <summary>A name without dates.</summary>
    /// <param name="text">The name, in the languages known.</param>
    public static implicit operator DatedName(LocalizedText text) => FromText(text);

    /// <summary>A name without dates.</summary>
    /// <param name="text">The name, in the languages known.</param>
    public static DatedName FromText(LocalizedText text) => new() { Text = text };
}
