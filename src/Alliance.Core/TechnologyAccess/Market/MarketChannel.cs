using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>By which channel goods reached a market. Open. Observed in aggregate only: never sellers or routes.</summary>
[JsonConverter(typeof(EnumConverter<MarketChannel>))]
[TypeConverter(typeof(WordTypeConverter<MarketChannel>))]
public enum MarketChannel
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>With the maker's consent.</summary>
    Authorised = 1,

    /// <summary>Imported lawfully without the maker's consent.</summary>
    ParallelImport = 2,

    /// <summary>Outside the lawful channels, or unclear.</summary>
    GreyMarket = 3,
}
