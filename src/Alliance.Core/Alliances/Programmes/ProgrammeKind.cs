using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The purpose of a joint programme. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<ProgrammeKind>))]
[TypeConverter(typeof(WordTypeConverter<ProgrammeKind>))]
public enum ProgrammeKind
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Joint research.</summary>
    JointResearch = 1,

    /// <summary>A common regulatory framework.</summary>
    Regulation = 2,

    /// <summary>A marketplace, or access to each other's markets.</summary>
    Marketplace = 3,

    /// <summary>Technical assistance and sharing of expertise.</summary>
    TechnicalAssistance = 4,

    /// <summary>Supply of products.</summary>
    ProductSupply = 5,
}
