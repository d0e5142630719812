using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What a quantity measures. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<QuantityMeasure>))]
[TypeConverter(typeof(WordTypeConverter<QuantityMeasure>))]
public enum QuantityMeasure
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The value in money.</summary>
    Value = 1,

    /// <summary>The number of items.</summary>
    Count = 2,

    /// <summary>The total processing performance of all items together.</summary>
    TotalProcessingPerformance = 3,

    /// <summary>A share, in per cent.</summary>
    Share = 4,
}
