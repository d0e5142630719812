using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The unit of a figure. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<UnitOfMeasure>))]
[TypeConverter(typeof(WordTypeConverter<UnitOfMeasure>))]
public enum UnitOfMeasure
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>A share in percent: 80 means 80 %.</summary>
    Percent = 1,

    /// <summary>A difference between shares, in percentage points.</summary>
    PercentagePoints = 2,

    /// <summary>A number of people.</summary>
    HeadCount = 3,

    /// <summary>A number of things, organisations or events.</summary>
    Count = 4,

    /// <summary>An amount of money, in whole units of the currency given with it.</summary>
    Money = 5,

    /// <summary>A number without a unit, relative to a base.</summary>
    Index = 6,

    /// <summary>One figure divided by another.</summary>
    Ratio = 7,

    /// <summary>10^18 floating-point operations per second.</summary>
    Exaflops = 8,

    /// <summary>A change from the year before, in percent: 3 means 3 % more than in the year before.</summary>
    AnnualChange = 9,
}
