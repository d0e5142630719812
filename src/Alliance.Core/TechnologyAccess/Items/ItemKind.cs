using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What kind of technology an item is. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<ItemKind>))]
[TypeConverter(typeof(WordTypeConverter<ItemKind>))]
public enum ItemKind
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>An accelerator for AI: a GPU, an NPU.</summary>
    Accelerator = 1,

    /// <summary>A processor.</summary>
    Processor = 2,

    /// <summary>A memory device.</summary>
    Memory = 3,

    /// <summary>Another electronic component.</summary>
    Component = 4,

    /// <summary>A computer or server.</summary>
    Computer = 5,

    /// <summary>Equipment for making semiconductors.</summary>
    ManufacturingEquipment = 6,

    /// <summary>Software.</summary>
    Software = 7,

    /// <summary>The weights of a model.</summary>
    ModelWeights = 8,

    /// <summary>A service.</summary>
    Service = 9,

    /// <summary>A material, such as a metal or a gas.</summary>
    Material = 10,
}
