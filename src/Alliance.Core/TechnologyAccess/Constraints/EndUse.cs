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
    Civil,

    /// <summary>Military use or a military user.</summary>
    Military,

    /// <summary>Military intelligence.</summary>
    MilitaryIntelligence,

    /// <summary>A supercomputer.</summary>
    Supercomputer,

    /// <summary>The making of advanced semiconductors.</summary>
    SemiconductorManufacturing,

    /// <summary>A data centre.</summary>
    DataCentre,

    /// <summary>Use by a government.</summary>
    Government,
}
