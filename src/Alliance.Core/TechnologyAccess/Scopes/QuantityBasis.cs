using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The transactions that are counted together. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<QuantityBasis>))]
[TypeConverter(typeof(WordTypeConverter<QuantityBasis>))]
public enum QuantityBasis
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>One order.</summary>
    Order = 1,

    /// <summary>All transactions with one consignee in a calendar year.</summary>
    ConsigneeYear = 2,

    /// <summary>All transactions with a country in the period that is given.</summary>
    CountryPeriod = 3,

    /// <summary>All transactions of a company.</summary>
    Company = 4,
}
