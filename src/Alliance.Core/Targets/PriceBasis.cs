using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>In whose prices an amount is given. Open.</summary>
[JsonConverter(typeof(EnumConverter<PriceBasis>))]
[TypeConverter(typeof(WordTypeConverter<PriceBasis>))]
public enum PriceBasis
{
    /// <summary>The source does not say.</summary>
    Unspecified = 0,

    /// <summary>Prices of each year.</summary>
    Current = 1,

    /// <summary>Prices of one base year.</summary>
    Constant = 2,
}
