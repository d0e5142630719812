using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Whether figures from several reporters may be added up (IATI <c>aggregation-status</c>). An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<AggregationStatus>))]
[TypeConverter(typeof(WordTypeConverter<AggregationStatus>))]
public enum AggregationStatus
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The figures may be added up, such as head counts or amounts of money.</summary>
    Aggregable = 1,

    /// <summary>The figures may not be added up, such as shares, ranks or figures that count the same person twice.</summary>
    NotAggregable = 2,
}
