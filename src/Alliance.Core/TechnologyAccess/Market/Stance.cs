using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The stance of a supplier towards a market. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<Stance>))]
[TypeConverter(typeof(WordTypeConverter<Stance>))]
public enum Stance
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The supplier supplies the market.</summary>
    Supplying = 1,

    /// <summary>The supplier is reviewing whether to continue supplies.</summary>
    UnderReview = 2,

    /// <summary>The supplier has suspended supplies.</summary>
    Suspended = 3,

    /// <summary>The supplier has left the market.</summary>
    Withdrawn = 4,
}
