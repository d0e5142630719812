using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>In what standing a party is to an alliance. Open.</summary>
[JsonConverter(typeof(EnumConverter<MembershipStatus>))]
[TypeConverter(typeof(WordTypeConverter<MembershipStatus>))]
public enum MembershipStatus
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Full member.</summary>
    Member = 1,

    /// <summary>Bound by the treaty in force.</summary>
    Party = 2,

    /// <summary>Has signed, not (yet) bound.</summary>
    Signatory = 3,

    /// <summary>Partner: takes part without being a member.</summary>
    Partner = 4,

    /// <summary>Attends without a vote.</summary>
    Observer = 5,

    /// <summary>Invited, and has not yet answered or acceded.</summary>
    Invited = 6,

    /// <summary>Has applied.</summary>
    Applicant = 7,

    /// <summary>Has said that it is interested, or is in talks.</summary>
    Interested = 8,

    /// <summary>Has left.</summary>
    Withdrawn = 9,

    /// <summary>Was invited and declined.</summary>
    Declined = 10,
}
