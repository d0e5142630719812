using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How an authority looks at applications for a licence, from the mildest. Open.</summary>
[JsonConverter(typeof(EnumConverter<ReviewPolicy>))]
[TypeConverter(typeof(WordTypeConverter<ReviewPolicy>))]
public enum ReviewPolicy
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Granted unless something speaks against it.</summary>
    PresumptionOfApproval = 1,

    /// <summary>Decided on each case.</summary>
    CaseByCase = 2,

    /// <summary>Refused unless something speaks for it.</summary>
    PresumptionOfDenial = 3,

    /// <summary>Refused.</summary>
    Denial = 4,
}
