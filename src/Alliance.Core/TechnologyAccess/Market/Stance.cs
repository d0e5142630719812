using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How a supplier stands to a market. Open.</summary>
[JsonConverter(typeof(EnumConverter<Stance>))]
[TypeConverter(typeof(WordTypeConverter<Stance>))]
public enum Stance
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Supplies it.</summary>
    Supplying = 1,

    /// <summary>Evaluates whether to go on.</summary>
    UnderReview = 2,

    /// <summary>Has suspended supplies.</summary>
    Suspended = 3,

    /// <summary>Has left it.</summary>
    Withdrawn = 4,
}
