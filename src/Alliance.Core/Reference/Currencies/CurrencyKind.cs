using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The kind of unit that a currency code denotes.</summary>
[JsonConverter(typeof(EnumConverter<CurrencyKind>))]
[TypeConverter(typeof(WordTypeConverter<CurrencyKind>))]
public enum CurrencyKind : byte
{
    /// <summary>Not known: the code is in no list.</summary>
    Unspecified = 0,

    /// <summary>The money of a country.</summary>
    National = 1,

    /// <summary>Money or a unit of account of several countries or of an institution: <c>EUR</c>, <c>XOF</c>, <c>XDR</c>.</summary>
    Supranational = 2,

    /// <summary>A fund code: an indexed unit, a payment unit or another unit beside the money of a country (<c>CLF</c>, <c>CHE</c>).</summary>
    Fund = 3,

    /// <summary>A precious metal, measured in troy ounces (<c>XAU</c>).</summary>
    Metal = 4,

    /// <summary>For testing only: <c>XTS</c>.</summary>
    Testing = 5,

    /// <summary>No currency is involved: <c>XXX</c>.</summary>
    None = 6,
}
