using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The part that a party has in a transaction. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<PartyRole>))]
[TypeConverter(typeof(WordTypeConverter<PartyRole>))]
public enum PartyRole
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>It sends the item.</summary>
    Exporter = 1,

    /// <summary>It buys the item.</summary>
    Purchaser = 2,

    /// <summary>It receives the item to send it on.</summary>
    IntermediateConsignee = 3,

    /// <summary>It receives the item at the destination.</summary>
    UltimateConsignee = 4,

    /// <summary>It uses the item.</summary>
    EndUser = 5,

    /// <summary>It carries the item.</summary>
    Carrier = 6,

    /// <summary>It finances the transaction.</summary>
    Financier = 7,
}
