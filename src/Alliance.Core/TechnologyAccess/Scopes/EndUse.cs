using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The purpose for which, or the user by whom, an item is to be used. An open vocabulary.</summary>
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

    /// <summary>Use for military intelligence.</summary>
    MilitaryIntelligence = 3,

    /// <summary>Use in a supercomputer.</summary>
    Supercomputer = 4,

    /// <summary>Use for making advanced semiconductors.</summary>
    SemiconductorManufacturing = 5,

    /// <summary>Use in a data centre.</summary>
    DataCentre = 6,

    /// <summary>Use by a government.</summary>
    Government = 7,

    /// <summary>Use for nuclear, chemical or biological weapons, or for the missiles that carry them.</summary>
    WeaponsOfMassDestruction = 8,
}
