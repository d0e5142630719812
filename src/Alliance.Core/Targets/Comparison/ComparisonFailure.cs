using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Why a figure of a target cannot be shown in the requested unit.</summary>
[JsonConverter(typeof(EnumConverter<ComparisonFailure>))]
[TypeConverter(typeof(WordTypeConverter<ComparisonFailure>))]
public enum ComparisonFailure
{
    /// <summary>The figure is shown in the requested unit, or there is no figure.</summary>
    None = 0,

    /// <summary>The figure cannot be converted from its unit to the requested one: an index is not a head count.</summary>
    OtherUnit = 1,

    /// <summary>The figure is an amount in another currency; it is not converted here, because the exchange rate has to be chosen separately.</summary>
    OtherCurrency = 2,

    /// <summary>The figure covers one year and a sum over years was requested, or the other way round.</summary>
    OtherAccumulation = 3,

    /// <summary>The figure would have to be divided or multiplied by the size of its population, which is not known for its period.</summary>
    NoDenominator = 4,

    /// <summary>The figure counts a population other than the target's.</summary>
    OtherPopulation = 5,

    /// <summary>A word on which the conversion depends (a unit, or whether the figure is a sum) is not known to this version.</summary>
    NotUnderstood = 6,

    /// <summary>The figure is a text, not a number; it is given verbatim in <see cref="ComparedFigure.Text"/>.</summary>
    NotANumber = 7,
}
