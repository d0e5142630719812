using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What ISO 3166 has done with a code.</summary>
[JsonConverter(typeof(EnumConverter<CountryCodeStatus>))]
[TypeConverter(typeof(WordTypeConverter<CountryCodeStatus>))]
public enum CountryCodeStatus : byte
{
    /// <summary>Nothing: the code is in no list.</summary>
    Unspecified = 0,

    /// <summary>ISO 3166-1 assigns it to a country now.</summary>
    Assigned = 1,

    /// <summary>An alpha-4 code of ISO 3166-3: the country's codes were withdrawn.</summary>
    Former = 2,

    /// <summary>Kept for a use that someone asked for: <c>EU</c>, <c>UK</c>, <c>SU</c>.</summary>
    ExceptionallyReserved = 3,

    /// <summary>Kept for a time after it was withdrawn: <c>YU</c>, <c>CS</c>.</summary>
    TransitionallyReserved = 4,

    /// <summary>Kept because another list uses it, as that of road vehicles does: <c>RI</c>, <c>YV</c>.</summary>
    IndeterminatelyReserved = 5,

    /// <summary>Not to be used, by agreement with the World Intellectual Property Organization, which does: <c>EP</c>, <c>WO</c>.</summary>
    NotUsed = 6,

    /// <summary>Free for everybody's own use, and never to be assigned: <c>XK</c>, <c>ZZ</c>.</summary>
    UserAssigned = 7,
}
