using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Why the standing of a party, or a claim of membership, is unknown on a day. Where several reasons apply, it is the first of them in this order.</summary>
[JsonConverter(typeof(EnumConverter<UnknownReason>))]
[TypeConverter(typeof(WordTypeConverter<UnknownReason>))]
public enum UnknownReason
{
    /// <summary>It is not unknown.</summary>
    None = 0,

    /// <summary>The dates of the claim are not stated, or not exact enough to say whether it covers the day.</summary>
    DateIsNotExact = 1,

    /// <summary>The dates of the alliance are not exact or not reliable enough to say whether it exists on the day.</summary>
    AllianceMayNotExist = 2,

    /// <summary>The claim, or what is stated about the list of members, has a member or a word that this version does not understand.</summary>
    NotUnderstood = 3,

    /// <summary>The sources contradict each other: the claim is disputed, equally strong claims that hold on the day state different things, or the country group that lists the members does not contain the party.</summary>
    SourcesContradictEachOther = 4,

    /// <summary>The claim is not reliable enough: it is unverified.</summary>
    ClaimIsNotReliable = 5,

    /// <summary>The claim holds, but another one that is at least as strong and states something else may hold too.</summary>
    OtherClaimMayHold = 6,

    /// <summary>No claim is listed, and the list may not be complete.</summary>
    ListMayBeIncomplete = 7,
}
