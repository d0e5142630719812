using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The status of a code in ISO 3166.</summary>
[JsonConverter(typeof(EnumConverter<CountryCodeStatus>))]
[TypeConverter(typeof(WordTypeConverter<CountryCodeStatus>))]
public enum CountryCodeStatus : byte
{
    /// <summary>The code is in no list.</summary>
    Unspecified = 0,

    /// <summary>ISO 3166-1 assigns the code to a country now.</summary>
    Assigned = 1,

    /// <summary>The code is an alpha-4 code of ISO 3166-3: the country's codes were withdrawn.</summary>
    Former = 2,

    /// <summary>The code is reserved on request, for a particular use: <c>EU</c>, <c>UK</c>, <c>SU</c>.</summary>
    ExceptionallyReserved = 3,

    /// <summary>The code is reserved for a transitional period after it was withdrawn: <c>YU</c>, <c>CS</c>.</summary>
    TransitionallyReserved = 4,

    /// <summary>The code is reserved because another coding system uses it, such as that of road vehicles: <c>RI</c>, <c>YV</c>.</summary>
    IndeterminatelyReserved = 5,

    /// <summary>
    /// The code is not used in ISO 3166, by agreement with the World Intellectual Property Organization, which uses it: <c>EP</c>, <c>WO</c>.
    /// </summary>
    NotUsed = 6,

    /// <summary>The code is free for private use and is never assigned to a country: <c>XK</c>, <c>ZZ</c>.</summary>
    UserAssigned = 7,
}
