using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How an authority decides on applications for a licence, from the mildest policy to the strictest. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<ReviewPolicy>))]
[TypeConverter(typeof(WordTypeConverter<ReviewPolicy>))]
public enum ReviewPolicy
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Applications are granted unless there is a reason against it.</summary>
    PresumptionOfApproval = 1,

    /// <summary>Each application is decided on its own.</summary>
    CaseByCase = 2,

    /// <summary>Applications are refused unless there is a reason for granting them.</summary>
    PresumptionOfDenial = 3,

    /// <summary>Applications are refused.</summary>
    Denial = 4,
}
