using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What is done with an item. Open.</summary>
[JsonConverter(typeof(EnumConverter<AccessActivity>))]
[TypeConverter(typeof(WordTypeConverter<AccessActivity>))]
public enum AccessActivity
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Sent out of the authority's own territory.</summary>
    Export = 1,

    /// <summary>Sent on from one foreign country to another.</summary>
    ReExport = 2,

    /// <summary>Handed over within one foreign country.</summary>
    InCountryTransfer = 3,

    /// <summary>Carried through.</summary>
    Transit = 4,

    /// <summary>Help with building, running or repairing it.</summary>
    TechnicalAssistance = 5,

    /// <summary>A service rendered with it.</summary>
    Service = 6,
}
