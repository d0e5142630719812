using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The property by which figures are broken down. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<DimensionName>))]
[TypeConverter(typeof(WordTypeConverter<DimensionName>))]
public enum DimensionName
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The figures are broken down by sex.</summary>
    Sex = 1,

    /// <summary>The figures are broken down by age.</summary>
    Age = 2,

    /// <summary>The figures are broken down by sector of the economy.</summary>
    Sector = 3,

    /// <summary>The figures are broken down by region.</summary>
    Region = 4,
}
