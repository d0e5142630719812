using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Whether an amount is given in current or in constant prices. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<PriceBasis>))]
[TypeConverter(typeof(WordTypeConverter<PriceBasis>))]
public enum PriceBasis
{
    /// <summary>The source does not state it.</summary>
    Unspecified = 0,

    /// <summary>The prices of each year.</summary>
    Current = 1,

    /// <summary>The prices of one base year.</summary>
    Constant = 2,
}
