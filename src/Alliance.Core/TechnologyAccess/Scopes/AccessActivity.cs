using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What is done with an item. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<AccessActivity>))]
[TypeConverter(typeof(WordTypeConverter<AccessActivity>))]
public enum AccessActivity
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The item is sent out of the authority's own territory.</summary>
    Export = 1,

    /// <summary>The item is sent on from one foreign country to another.</summary>
    ReExport = 2,

    /// <summary>The item is handed over within one foreign country.</summary>
    InCountryTransfer = 3,

    /// <summary>The item is carried through a country.</summary>
    Transit = 4,

    /// <summary>Help with building, operating or repairing the item.</summary>
    TechnicalAssistance = 5,

    /// <summary>A service provided with the item.</summary>
    Service = 6,

    /// <summary>The item is sold.</summary>
    Sale = 7,

    /// <summary>The transaction is negotiated or arranged for others.</summary>
    Brokering = 8,

    /// <summary>The transaction is financed or insured.</summary>
    Financing = 9,
}
