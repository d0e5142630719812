using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The list by which an item is classified. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<ClassificationScheme>))]
[TypeConverter(typeof(WordTypeConverter<ClassificationScheme>))]
public enum ClassificationScheme
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The export control classification number of the Commerce Control List of the United States.</summary>
    Eccn = 1,

    /// <summary>The Harmonized System of the World Customs Organization, six digits.</summary>
    Hs = 2,

    /// <summary>The Combined Nomenclature of the European Union, eight digits.</summary>
    Cn = 3,

    /// <summary>Annex I of Regulation (EU) 2021/821, the dual-use list.</summary>
    EuDualUse = 4,
}
