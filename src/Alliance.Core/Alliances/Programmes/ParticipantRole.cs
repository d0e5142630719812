using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The role of a party in a joint programme (the IATI organisation roles, and more). An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<ParticipantRole>))]
[TypeConverter(typeof(WordTypeConverter<ParticipantRole>))]
public enum ParticipantRole
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The party leads or coordinates the programme.</summary>
    Lead = 1,

    /// <summary>The party funds the programme.</summary>
    Funding = 2,

    /// <summary>The party is accountable for the programme.</summary>
    Accountable = 3,

    /// <summary>The party carries out the programme.</summary>
    Implementing = 4,

    /// <summary>The party supplies goods, technology or expertise.</summary>
    Supplier = 5,

    /// <summary>The party receives what the programme supplies.</summary>
    Beneficiary = 6,

    /// <summary>The party takes part in the programme.</summary>
    Participant = 7,
}
