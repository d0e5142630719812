using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Where a fact is missing.</summary>
[JsonConverter(typeof(EnumConverter<MissingFactPlace>))]
[TypeConverter(typeof(WordTypeConverter<MissingFactPlace>))]
public enum MissingFactPlace
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>In the request: who asks can state it.</summary>
    Request = 1,

    /// <summary>In a party of the request: who asks can state it.</summary>
    Party = 2,

    /// <summary>In the item: who asks can state it, or the dataset.</summary>
    Item = 3,

    /// <summary>In the dataset: no request can state it.</summary>
    Dataset = 4,
}
