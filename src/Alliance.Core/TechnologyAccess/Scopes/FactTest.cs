using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>A condition that no data settle, so that whoever asks has to answer it: whether an authority has cleared a notification, whether a certificate exists.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record FactTest
{
    /// <summary>The id of the fact, such as <c>us-nac-cleared</c>. Conditions with the same id ask the same question.</summary>
    public required Id<FactTest> Fact { get; init; }

    /// <summary>The question, to be answered with yes or no.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>The answer with which the condition is met. Default: yes.</summary>
    [JsonPropertyName("holds")]
    public bool? HasToHold { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}
