using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What kind of technology an item is. Open.</summary>
[JsonConverter(typeof(EnumConverter<ItemKind>))]
[TypeConverter(typeof(WordTypeConverter<ItemKind>))]
public enum ItemKind
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>An accelerator for AI: a GPU, an NPU.</summary>
    Accelerator,

    /// <summary>A processor.</summary>
    Processor,

    /// <summary>A memory.</summary>
    Memory,

    /// <summary>Another electronic component.</summary>
    Component,

    /// <summary>A computer or server.</summary>
    Computer,

    /// <summary>Equipment for making semiconductors.</summary>
    ManufacturingEquipment,

    /// <summary>Software.</summary>
    Software,

    /// <summary>Weights of a model.</summary>
    ModelWeights,

    /// <summary>A service.</summary>
    Service,
}
