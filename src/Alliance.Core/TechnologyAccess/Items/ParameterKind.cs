using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>A technical property on which controls depend. Open. The unit of each is fixed, so that figures can be compared.</summary>
[JsonConverter(typeof(EnumConverter<ParameterKind>))]
[TypeConverter(typeof(WordTypeConverter<ParameterKind>))]
public enum ParameterKind
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Total processing performance: 2 x MacTOPS x bit length, dense, the highest over all formats (ECCN 3A090). No unit.</summary>
    TotalProcessingPerformance = 1,

    /// <summary>Total processing performance divided by the applicable die area, per mm2 (ECCN 3A090).</summary>
    PerformanceDensity = 2,

    /// <summary>Aggregate bidirectional transfer rate between circuits, in gigabytes per second.</summary>
    InterconnectBandwidth = 3,

    /// <summary>Bandwidth of the memory, in gigabytes per second.</summary>
    MemoryBandwidth = 4,

    /// <summary>Operations per second x bit length, in tera-operations (the measure of the rule of 2022-10-07).</summary>
    TopsTimesBitLength = 5,

    /// <summary>Area of the die, in mm2.</summary>
    DieArea = 6,

    /// <summary>Number of transistors.</summary>
    TransistorCount = 7,

    /// <summary>Whether it is designed or marketed for use in data centres.</summary>
    DesignedForDataCentres = 8,

    /// <summary>Operations per second without sparsity at one bit length, in tera-operations; a multiplication and an addition are two operations.</summary>
    DenseTops = 9,

    /// <summary>Multiply-accumulate operations per second without sparsity at one bit length, in tera-operations.</summary>
    MacTops = 10,
}
