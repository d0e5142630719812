using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Why a figure of a target doesn't stand in the unit that was asked for.</summary>
[JsonConverter(typeof(EnumConverter<ComparisonFailure>))]
[TypeConverter(typeof(WordTypeConverter<ComparisonFailure>))]
public enum ComparisonFailure
{
    /// <summary>It does.</summary>
    None = 0,

    /// <summary>No way leads from its unit to the one asked for: an index is no head count.</summary>
    OtherUnit = 1,

    /// <summary>It is money of another currency; which rate would hold is a question of its own.</summary>
    OtherCurrency = 2,

    /// <summary>It is the figure of one year, and a sum was asked for; or the other way round.</summary>
    OtherAccumulation = 3,

    /// <summary>The size of its population, by which it would have to be divided or multiplied, is not known for its time.</summary>
    NoDenominator = 4,

    /// <summary>It counts others than the target's population.</summary>
    OtherPopulation = 5,

    /// <summary>A word on which it depends (a unit, or whether it is a sum) is not known to this version.</summary>
    NotUnderstood = 6,
}
