using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The severity of a finding. In JSON and as text it is one of the words <c>error</c>, <c>warning</c> and <c>info</c>.</summary>
[JsonConverter(typeof(EnumConverter<FindingSeverity>))]
[TypeConverter(typeof(WordTypeConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>No severity; no finding has it.</summary>
    Unspecified = 0,

    /// <summary>The data are invalid.</summary>
    Error = 1,

    /// <summary>The data are valid but doubtful.</summary>
    Warning = 2,

    /// <summary>The data are valid; the finding is only worth knowing.</summary>
    Info = 3,
}
