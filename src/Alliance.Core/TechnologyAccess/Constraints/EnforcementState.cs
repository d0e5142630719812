using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How a legal act is enforced in practice. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<EnforcementState>))]
[TypeConverter(typeof(WordTypeConverter<EnforcementState>))]
public enum EnforcementState
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The act is in force and enforced.</summary>
    InForce = 1,

    /// <summary>The act is stayed: suspended by its author or a court.</summary>
    Stayed = 2,

    /// <summary>The act is on the books, but it was announced that it will not be enforced.</summary>
    NotEnforced = 3,

    /// <summary>The act is repealed.</summary>
    Repealed = 4,
}
