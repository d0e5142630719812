using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Whether something was stated by the party itself or reported by others. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<ReportBasis>))]
[TypeConverter(typeof(WordTypeConverter<ReportBasis>))]
public enum ReportBasis
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Reported by others.</summary>
    Reported = 1,

    /// <summary>Stated by the party itself.</summary>
    Official = 2,
}
