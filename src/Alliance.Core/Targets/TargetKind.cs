using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>When a target counts as met. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<TargetKind>))]
[TypeConverter(typeof(WordTypeConverter<TargetKind>))]
public enum TargetKind
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The target is met at the value or above.</summary>
    AtLeast = 1,

    /// <summary>The target is met at the value or below.</summary>
    AtMost = 2,

    /// <summary>
    /// The target is met from the value to the upper value, which may be the same: a figure below the range misses the target as much as one above.
    /// </summary>
    Range = 3,
}
