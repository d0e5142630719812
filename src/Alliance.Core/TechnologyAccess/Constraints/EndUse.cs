using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>For what, or by whom, an item is to be used. Open.</summary>
[JsonConverter(typeof(EnumConverter<EndUse>))]
[TypeConverter(typeof(WordTypeConverter<EndUse>))]
public enum EndUse
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Civil use.</summary>
    Civil = 1,

    /// <summary>Military use or a military user.</summary>
    Military = 2,

    /// <summary>Military intelligence.</summary>
    MilitaryIntelligence = 3,

    /// <summary>A supercomputer.</summary>
    Supercomputer = 4,

    /// <summary>The making of advanced semiconductors.</summary>
    SemiconductorManufacturing = 5,

    /// <summary>A data centre.</summary>
    DataCentre = 6,

    /// <summary>Use by a government.</summary>
    Government = 7,
}
