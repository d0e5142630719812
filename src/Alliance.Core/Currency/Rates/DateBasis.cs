using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What the day of a rate means. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<DateBasis>))]
[TypeConverter(typeof(WordTypeConverter<DateBasis>))]
public enum DateBasis
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The day on which the rate was fixed (European Central Bank).</summary>
    Fixing = 1,

    /// <summary>The day from which the rate is in force until it is replaced (Bank of Russia).</summary>
    Effective = 2,
}
