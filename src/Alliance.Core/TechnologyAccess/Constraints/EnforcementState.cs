using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What becomes of a legal act in practice. Open.</summary>
[JsonConverter(typeof(EnumConverter<EnforcementState>))]
[TypeConverter(typeof(WordTypeConverter<EnforcementState>))]
public enum EnforcementState
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>In force and enforced.</summary>
    InForce = 1,

    /// <summary>Stayed: suspended by its author or a court.</summary>
    Stayed = 2,

    /// <summary>On the books, and announced not to be enforced.</summary>
    NotEnforced = 3,

    /// <summary>Repealed.</summary>
    Repealed = 4,
}
