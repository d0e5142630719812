using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How certain a claim is, considering all its sources. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<Confidence>))]
[TypeConverter(typeof(WordTypeConverter<Confidence>))]
public enum Confidence
{
    /// <summary>The confidence is not stated.</summary>
    Unspecified = 0,

    /// <summary>A document states it, or several sources agree.</summary>
    Confirmed = 1,

    /// <summary>Generally accepted, or inferred in a way that the note explains; no document states it.</summary>
    Likely = 2,

    /// <summary>Uncertain: a weak source, or none.</summary>
    Unverified = 3,

    /// <summary>Sources of comparable reliability contradict each other.</summary>
    Disputed = 4,

    /// <summary>Shown to be wrong; kept because it was claimed.</summary>
    Refuted = 5,
}
