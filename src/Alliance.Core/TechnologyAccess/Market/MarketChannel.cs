using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The channel by which goods reached a market. Open. Channels are observed in aggregate only, never as sellers or routes.</summary>
[JsonConverter(typeof(EnumConverter<MarketChannel>))]
[TypeConverter(typeof(WordTypeConverter<MarketChannel>))]
public enum MarketChannel
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The goods came with the maker's consent.</summary>
    Authorised = 1,

    /// <summary>The goods were imported lawfully, but without the maker's consent.</summary>
    ParallelImport = 2,

    /// <summary>The goods came outside the lawful channels, or by an unclear channel.</summary>
    GreyMarket = 3,
}
