using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How serious a finding is. As JSON and as text it is a word: <c>error</c>, <c>warning</c>, <c>info</c>.</summary>
[JsonConverter(typeof(EnumConverter<FindingSeverity>))]
[TypeConverter(typeof(WordTypeConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>No severity; no finding has it.</summary>
    Unspecified = 0,

    /// <summary>The data are invalid.</summary>
    Error = 1,

    /// <summary>The data are valid, and doubtful.</summary>
    Warning = 2,

    /// <summary>The data are valid; this is worth knowing.</summary>
    Info = 3,
}
