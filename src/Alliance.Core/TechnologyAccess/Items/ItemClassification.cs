using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>A code that was assigned to an item in a list (OCDS Classification).</summary>
[JsonRecord]
public sealed partial record ItemClassification
{
    /// <summary>The list.</summary>
    public required Term<ClassificationScheme> Scheme { get; init; }

    /// <summary>The code as printed in the list: <c>3A090.a</c>, <c>8542.31</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Who assigned the code: the authority, the maker, an analyst.</summary>
    [JsonPropertyName("by")]
    public string? ClassifiedBy { get; init; }

    /// <summary>The date of the version of the list that was used. Default: not stated.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>The evidence for this classification.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
