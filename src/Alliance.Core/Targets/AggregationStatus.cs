using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Whether figures of several who report may be added up (IATI <c>aggregation-status</c>). Open.</summary>
[JsonConverter(typeof(EnumConverter<AggregationStatus>))]
[TypeConverter(typeof(WordTypeConverter<AggregationStatus>))]
public enum AggregationStatus
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>They may be added up: head counts, money.</summary>
    Aggregable = 1,

    /// <summary>They may not: shares, ranks, figures that count somebody twice.</summary>
    NotAggregable = 2,
}
