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
    Lead = 1,

    /// <summary>Pays.</summary>
    Funding = 2,

    /// <summary>Answers for it.</summary>
    Accountable = 3,

    /// <summary>Carries it out.</summary>
    Implementing = 4,

    /// <summary>Gives goods, technology or expertise.</summary>
    Supplier = 5,

    /// <summary>Receives what is given.</summary>
    Beneficiary = 6,

    /// <summary>Takes part.</summary>
    Participant = 7,
}
