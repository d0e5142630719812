using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What a joint programme is for. Open.</summary>
[JsonConverter(typeof(EnumConverter<ProgrammeKind>))]
[TypeConverter(typeof(WordTypeConverter<ProgrammeKind>))]
public enum ProgrammeKind
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Joint research.</summary>
    JointResearch,

    /// <summary>A common regulatory framework.</summary>
    Regulation,

    /// <summary>A marketplace, or access to each other's markets.</summary>
    Marketplace,

    /// <summary>Technical assistance and sharing of expertise.</summary>
    TechnicalAssistance,

    /// <summary>Supply of products.</summary>
    ProductSupply,
}
