using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How much of a <see cref="PartialDate"/> is known.</summary>
[JsonConverter(typeof(EnumConverter<DatePrecision>))]
[TypeConverter(typeof(WordTypeConverter<DatePrecision>))]
public enum DatePrecision : byte
{
    /// <summary>No date is stated.</summary>
    Unspecified = 0,

    /// <summary>The year alone.</summary>
    Year = 1,

    /// <summary>Year and month.</summary>
    Month = 2,

    /// <summary>The day.</summary>
    Day = 3,
}
