using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>In what a figure is counted. Open.</summary>
[JsonConverter(typeof(EnumConverter<UnitOfMeasure>))]
[TypeConverter(typeof(WordTypeConverter<UnitOfMeasure>))]
public enum UnitOfMeasure
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>A share in hundredths: 80 is 80 %.</summary>
    Percent = 1,

    /// <summary>A difference between shares, in hundredths.</summary>
    PercentagePoints = 2,

    /// <summary>People.</summary>
    HeadCount = 3,

    /// <summary>Things, organisations, events.</summary>
    Count = 4,

    /// <summary>Money, in whole units of the currency given beside it.</summary>
    Money = 5,

    /// <summary>A number without unit, against a base.</summary>
    Index = 6,

    /// <summary>One figure divided by another.</summary>
    Ratio = 7,

    /// <summary>10^18 floating-point operations a second.</summary>
    Exaflops = 8,

    /// <summary>A change on the year before, in hundredths: 3 is 3 % more than then.</summary>
    AnnualChange = 9,
}
