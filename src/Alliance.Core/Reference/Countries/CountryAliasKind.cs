using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The kind of an alias of a country.</summary>
[JsonConverter(typeof(EnumConverter<CountryAliasKind>))]
[TypeConverter(typeof(WordTypeConverter<CountryAliasKind>))]
public enum CountryAliasKind : byte
{
    /// <summary>The kind is not stated.</summary>
    Unspecified = 0,

    /// <summary>A short name that an organisation uses, such as the United Nations or the World Bank: <c>Russian Federation</c>, <c>Slovak Republic</c>.</summary>
    Official = 1,

    /// <summary>The full name of the state: <c>Republic of Kenya</c>.</summary>
    Formal = 2,

    /// <summary>A name whose distinguishing word comes first, as in lists sorted by name: <c>Korea, Republic of</c>.</summary>
    Inverted = 3,

    /// <summary>A name that the country had in the past: <c>Swaziland</c>.</summary>
    Former = 4,

    /// <summary>An abbreviation: <c>UK</c>, <c>UAE</c>, <c>DRC</c>.</summary>
    Abbreviation = 5,

    /// <summary>Another name in use: <c>Hong Kong</c>, <c>Ivory Coast</c>.</summary>
    Variant = 6,
}
