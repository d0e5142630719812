using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Why the law of an authority reaches a transaction. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<ReachBasis>))]
[TypeConverter(typeof(WordTypeConverter<ReachBasis>))]
public enum ReachBasis
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The transaction takes place from the territory of the authority: the item is sent from it or, in a transit, passes through it.</summary>
    Territory = 1,

    /// <summary>The item was made there.</summary>
    Origin = 2,

    /// <summary>The exporter is a person or company of the authority.</summary>
    Person = 3,

    /// <summary>The item contains a share of controlled content from there.</summary>
    ControlledContent = 4,

    /// <summary>The item is the direct product of technology or equipment from there.</summary>
    DirectProduct = 5,

    /// <summary>The exporter is an addressee of the constraint.</summary>
    Addressee = 6,
}
