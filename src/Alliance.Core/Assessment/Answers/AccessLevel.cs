using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What the known constraints require, from nothing to a prohibition. The numbers order the levels.</summary>
[JsonConverter(typeof(EnumConverter<AccessLevel>))]
[TypeConverter(typeof(WordTypeConverter<AccessLevel>))]
public enum AccessLevel
{
    /// <summary>No constraint is known that requires anything. This does not mean that there is none.</summary>
    NoKnownConstraint = 0,

    /// <summary>The transaction has to be notified.</summary>
    NotificationRequired = 1,

    /// <summary>The transaction needs a licence.</summary>
    LicenceRequired = 2,

    /// <summary>The transaction is prohibited.</summary>
    Prohibited = 3,
}
