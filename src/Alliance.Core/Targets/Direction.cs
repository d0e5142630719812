using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Which way is better (IATI <c>ascending</c>). Open.</summary>
[JsonConverter(typeof(EnumConverter<Direction>))]
[TypeConverter(typeof(WordTypeConverter<Direction>))]
public enum Direction
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>More is better.</summary>
    HigherIsBetter = 1,

    /// <summary>Less is better.</summary>
    LowerIsBetter = 2,
}
