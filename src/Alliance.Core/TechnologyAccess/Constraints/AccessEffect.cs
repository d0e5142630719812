using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What a constraint asks for. The first three form a scale; the others are duties beside it. Open.</summary>
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

    /// <summary>A duty to look into the transaction and the parties.</summary>
    DueDiligence = 4,

    /// <summary>A duty to report.</summary>
    Reporting = 5,

    /// <summary>A duty to put a clause into the contract.</summary>
    ContractClause = 6,
}
