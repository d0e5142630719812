using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What a market observation measures. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<MarketMeasure>))]
[TypeConverter(typeof(WordTypeConverter<MarketMeasure>))]
public enum MarketMeasure
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>A price, or its change.</summary>
    Price = 1,

    /// <summary>The amount paid above the comparator.</summary>
    Premium = 2,

    /// <summary>The value of imports, or its change.</summary>
    ImportValue = 3,

    /// <summary>The volume of imports, or its change.</summary>
    ImportVolume = 4,
}
