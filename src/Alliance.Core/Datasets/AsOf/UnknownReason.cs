using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Why an answer about a day is unknown.</summary>
[JsonConverter(typeof(EnumConverter<UnknownReason>))]
[TypeConverter(typeof(WordTypeConverter<UnknownReason>))]
public enum UnknownReason
{
    /// <summary>The answer is not unknown.</summary>
    None = 0,

    /// <summary>The sources contradict each other: the claim is disputed, or equally strong claims that hold on the day state different things.</summary>
    SourcesContradictEachOther = 1,

    /// <summary>No claim is listed, or none that answers the question, and the list may not be complete.</summary>
    ListMayBeIncomplete = 2,

    /// <summary>A claim has a member or a word that this version does not understand.</summary>
    NotUnderstood = 3,

    /// <summary>The dates of the claim are not exact enough to say whether it covers the day.</summary>
    DateIsNotExact = 4,

    /// <summary>The dates of the alliance are not exact or not reliable enough to say whether it exists on the day.</summary>
    AllianceMayNotExist = 5,

    /// <summary>The claim is not reliable enough: it is unverified.</summary>
    ClaimIsNotReliable = 6,

    /// <summary>The claim holds, but an equally strong one that states something else may hold too.</summary>
    OtherClaimMayHold = 7,
}
