using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What becomes of a legal act in practice. Closed: answers depend on it.</summary>
[JsonConverter(typeof(EnumConverter<EnforcementState>))]
[TypeConverter(typeof(WordTypeConverter<EnforcementState>))]
public enum EnforcementState
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>In force and enforced.</summary>
    InForce,

    /// <summary>Stayed: suspended by its author or a court.</summary>
    Stayed,

    /// <summary>On the books, and announced not to be enforced.</summary>
    NotEnforced,

    /// <summary>Repealed.</summary>
    Repealed,
}
