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
    Member,

    /// <summary>Bound by the treaty in force.</summary>
    Party,

    /// <summary>Has signed, not (yet) bound.</summary>
    Signatory,

    /// <summary>Partner: takes part without being a member.</summary>
    Partner,

    /// <summary>Attends without a vote.</summary>
    Observer,

    /// <summary>Invited, and has not yet answered or acceded.</summary>
    Invited,

    /// <summary>Has applied.</summary>
    Applicant,

    /// <summary>Has said that it is interested, or is in talks.</summary>
    Interested,

    /// <summary>Has left.</summary>
    Withdrawn,

    /// <summary>Was invited and declined.</summary>
    Declined,
}
