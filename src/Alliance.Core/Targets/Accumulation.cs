using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Whether an amount is the sum of all years up to its horizon or the figure of a single year. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<Accumulation>))]
[TypeConverter(typeof(WordTypeConverter<Accumulation>))]
public enum Accumulation
{
    /// <summary>The source does not state it.</summary>
    NotStated = 0,

    /// <summary>The sum of all years up to the horizon.</summary>
    Cumulative = 1,

    /// <summary>The figure of one year.</summary>
    PerYear = 2,
}
