using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How sure a claim is, all its sources weighed. Open.</summary>
[JsonConverter(typeof(EnumConverter<Confidence>))]
[TypeConverter(typeof(WordTypeConverter<Confidence>))]
public enum Confidence
{
    /// <summary>Nothing is said about it.</summary>
    Unspecified = 0,

    /// <summary>A document states it, or several sources agree.</summary>
    Confirmed = 1,

    /// <summary>Generally held, or a named inference, without a document at hand.</summary>
    Likely = 2,

    /// <summary>Uncertain: a weak source, or none.</summary>
    Unverified = 3,

    /// <summary>Sources of comparable standing contradict each other.</summary>
    Disputed = 4,

    /// <summary>Shown to be wrong; kept because it was said.</summary>
    Refuted = 5,
}
