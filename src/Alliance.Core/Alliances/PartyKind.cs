using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What kind of party a reference names. Open.</summary>
[JsonConverter(typeof(EnumConverter<PartyKind>))]
[TypeConverter(typeof(WordTypeConverter<PartyKind>))]
public enum PartyKind
{
    /// <summary>No party.</summary>
    Unspecified = 0,

    /// <summary>A country, by its code.</summary>
    Country = 1,

    /// <summary>An alliance or union, by its id.</summary>
    Alliance = 2,

    /// <summary>An association or institute, by its id.</summary>
    Association = 3,

    /// <summary>A company, by the id of its record among the associations.</summary>
    Company = 4,

    /// <summary>Anybody else, by name.</summary>
    Other = 5,
}
