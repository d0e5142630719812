using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The direction in which a figure moved, where nothing more is known. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<Trend>))]
[TypeConverter(typeof(WordTypeConverter<Trend>))]
public enum Trend
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The figure rose.</summary>
    Rising = 1,

    /// <summary>The figure fell.</summary>
    Falling = 2,

    /// <summary>The figure did not change.</summary>
    Unchanged = 3,
}
