using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What is done with an item. Closed: assessments depend on it.</summary>
[JsonConverter(typeof(EnumConverter<AccessActivity>))]
[TypeConverter(typeof(WordTypeConverter<AccessActivity>))]
public enum AccessActivity
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Sent out of the authority's own territory.</summary>
    Export,

    /// <summary>Sent on from one foreign country to another.</summary>
    ReExport,

    /// <summary>Handed over within one foreign country.</summary>
    InCountryTransfer,

    /// <summary>Carried through.</summary>
    Transit,

    /// <summary>Help with building, running or repairing it.</summary>
    TechnicalAssistance,

    /// <summary>A service rendered with it.</summary>
    Service,
}
