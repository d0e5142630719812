using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>A code that somebody gave an item in a list (OCDS Classification).</summary>
[JsonRecord]
public sealed partial record ItemClassification
{
    /// <summary>The list.</summary>
    public required Term<ClassificationScheme> Scheme { get; init; }

    /// <summary>The code as printed in the list: <c>3A090.a</c>, <c>8542.31</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Who classified it so: the authority, the maker, an analyst.</summary>
    [JsonPropertyName("by")]
    public string? ClassifiedBy { get; init; }

    /// <summary>By which state of the list. Default: not stated.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>How sure the classification is.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
