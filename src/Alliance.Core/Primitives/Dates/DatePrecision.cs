using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The precision with which a <see cref="PartialDate"/> is known.</summary>
[JsonConverter(typeof(EnumConverter<DatePrecision>))]
[TypeConverter(typeof(WordTypeConverter<DatePrecision>))]
public enum DatePrecision : byte
{
    /// <summary>No date is stated.</summary>
    Unspecified = 0,

    /// <summary>Only the year is known.</summary>
    Year = 1,

    /// <summary>The year and the month are known.</summary>
    Month = 2,

    /// <summary>The year, the month and the day are known.</summary>
    Day = 3,
}
