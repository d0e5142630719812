using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Which way a figure moved, where that is all that is known. Open.</summary>
[JsonConverter(typeof(EnumConverter<Trend>))]
[TypeConverter(typeof(WordTypeConverter<Trend>))]
public enum Trend
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>It rose.</summary>
    Rising = 1,

    /// <summary>It fell.</summary>
    Falling = 2,

    /// <summary>It stayed.</summary>
    Unchanged = 3,
}
