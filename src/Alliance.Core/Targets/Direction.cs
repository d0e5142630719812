using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Whether higher or lower values are better (IATI <c>ascending</c>). An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<Direction>))]
[TypeConverter(typeof(WordTypeConverter<Direction>))]
public enum Direction
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Higher values are better.</summary>
    HigherIsBetter = 1,

    /// <summary>Lower values are better.</summary>
    LowerIsBetter = 2,
}
