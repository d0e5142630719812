using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What a party does in a joint programme (IATI organisation role, widened). Open.</summary>
[JsonConverter(typeof(EnumConverter<ParticipantRole>))]
[TypeConverter(typeof(WordTypeConverter<ParticipantRole>))]
public enum ParticipantRole
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Leads or coordinates.</summary>
    Lead,

    /// <summary>Pays.</summary>
    Funding,

    /// <summary>Answers for it.</summary>
    Accountable,

    /// <summary>Carries it out.</summary>
    Implementing,

    /// <summary>Gives goods, technology or expertise.</summary>
    Supplier,

    /// <summary>Receives what is given.</summary>
    Beneficiary,

    /// <summary>Takes part.</summary>
    Participant,
}
