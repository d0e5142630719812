using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What a constraint asks for. The first three form a scale; the others are duties beside it. Closed: assessments depend on it.</summary>
[JsonConverter(typeof(EnumConverter<AccessEffect>))]
[TypeConverter(typeof(WordTypeConverter<AccessEffect>))]
public enum AccessEffect
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The transaction has to be notified.</summary>
    NotificationRequired,

    /// <summary>The transaction needs a licence.</summary>
    LicenceRequired,

    /// <summary>The transaction is prohibited.</summary>
    Prohibited,

    /// <summary>A duty to look into the transaction and the parties.</summary>
    DueDiligence,

    /// <summary>A duty to report.</summary>
    Reporting,

    /// <summary>A duty to put a clause into the contract.</summary>
    ContractClause,
}
