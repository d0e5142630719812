using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The kind of party that a reference names. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<PartyKind>))]
[TypeConverter(typeof(WordTypeConverter<PartyKind>))]
public enum PartyKind
{
    /// <summary>No party.</summary>
    Unspecified = 0,

    /// <summary>A country, identified by its code.</summary>
    Country = 1,

    /// <summary>An alliance or union, identified by its id.</summary>
    Alliance = 2,

    /// <summary>An association or institute, identified by its id.</summary>
    Association = 3,

    /// <summary>A company, identified by the id of its record among the associations.</summary>
    Company = 4,

    /// <summary>Any other party, identified by its name.</summary>
    Other = 5,
}
