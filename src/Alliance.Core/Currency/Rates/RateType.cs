using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The kind of rate of a series (SDMX EXR). An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<RateType>))]
[TypeConverter(typeof(WordTypeConverter<RateType>))]
public enum RateType
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Published by an authority for reference or accounting.</summary>
    OfficialReference = 1,

    /// <summary>Observed in a market.</summary>
    Market = 2,

    /// <summary>Fixed by law for ever, as at the changeover to the euro.</summary>
    Irrevocable = 3,
}
