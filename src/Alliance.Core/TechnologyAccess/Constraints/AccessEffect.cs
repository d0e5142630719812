using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What a constraint requires. The first three words form a scale from mild to strict; the others are additional duties. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<AccessEffect>))]
[TypeConverter(typeof(WordTypeConverter<AccessEffect>))]
public enum AccessEffect
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The transaction has to be notified.</summary>
    NotificationRequired = 1,

    /// <summary>The transaction needs a licence.</summary>
    LicenceRequired = 2,

    /// <summary>The transaction is prohibited.</summary>
    Prohibited = 3,

    /// <summary>A duty to examine the transaction and the parties.</summary>
    DueDiligence = 4,

    /// <summary>A duty to report.</summary>
    Reporting = 5,

    /// <summary>A duty to put a clause into the contract.</summary>
    ContractClause = 6,
}
