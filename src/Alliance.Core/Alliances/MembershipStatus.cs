using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The status of a party in relation to an alliance. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<MembershipStatus>))]
[TypeConverter(typeof(WordTypeConverter<MembershipStatus>))]
public enum MembershipStatus
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The party is a full member.</summary>
    Member = 1,

    /// <summary>The party is bound by the treaty, which is in force.</summary>
    Party = 2,

    /// <summary>The party has signed but is not, or not yet, bound.</summary>
    Signatory = 3,

    /// <summary>The party is a partner: it takes part without being a member.</summary>
    Partner = 4,

    /// <summary>The party attends without a vote.</summary>
    Observer = 5,

    /// <summary>The party was invited and has not yet answered or acceded.</summary>
    Invited = 6,

    /// <summary>The party has applied for membership.</summary>
    Applicant = 7,

    /// <summary>The party has stated that it is interested, or is in talks.</summary>
    Interested = 8,

    /// <summary>The party has left.</summary>
    Withdrawn = 9,

    /// <summary>The party was invited and declined.</summary>
    Declined = 10,
}
