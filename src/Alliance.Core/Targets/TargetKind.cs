using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>When a target counts as met. Open.</summary>
[JsonConverter(typeof(EnumConverter<TargetKind>))]
[TypeConverter(typeof(WordTypeConverter<TargetKind>))]
public enum TargetKind
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The value or more.</summary>
    AtLeast = 1,

    /// <summary>The value or less.</summary>
    AtMost = 2,

    /// <summary>From the value to the upper value, which may be the same: less is as wrong as more.</summary>
    Range = 3,
}
