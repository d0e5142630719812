using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>A statement that an item is not in a list, or not under one of its codes.</summary>
[JsonRecord]
public sealed partial record ItemNonListing
{
    /// <summary>The list.</summary>
    public required Term<ClassificationScheme> Scheme { get; init; }

    /// <summary>The code under which the item is not listed. It covers itself and the codes within it: <c>3A001.b.1</c> covers <c>3A001.b.1.a</c>, not <c>3A001.b.10</c>. Default: the whole list.</summary>
    public string? Code { get; init; }

    /// <summary>Who states it: the authority, the maker, an analyst.</summary>
    [JsonPropertyName("by")]
    public string? StatedBy { get; init; }

    /// <summary>The date of the version of the list that was used. Default: not stated.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>The evidence for this statement.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
