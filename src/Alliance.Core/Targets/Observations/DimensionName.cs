using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>By what figures are broken down. Open.</summary>
[JsonConverter(typeof(EnumConverter<DimensionName>))]
[TypeConverter(typeof(WordTypeConverter<DimensionName>))]
public enum DimensionName
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Sex.</summary>
    Sex = 1,

    /// <summary>Age.</summary>
    Age = 2,

    /// <summary>Sector of the economy.</summary>
    Sector = 3,

    /// <summary>Region.</summary>
    Region = 4,
}
