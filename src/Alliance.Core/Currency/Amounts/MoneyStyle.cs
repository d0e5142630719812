using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>How <see cref="Money.Format"/> shows the currency of an amount.</summary>
[JsonConverter(typeof(EnumConverter<MoneyStyle>))]
[TypeConverter(typeof(WordTypeConverter<MoneyStyle>))]
public enum MoneyStyle
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>By the code, after the number: <c>1.234,50 EUR</c>.</summary>
    Code = 1,

    /// <summary>
    /// By the symbol, where the culture places it (<c>1.234,50 €</c>, <c>$1,234.50</c>), if the currency is that of the culture's country. A symbol such as <c>$</c> does not
    /// identify any other currency, so the code is used for those.
    /// </summary>
    Symbol = 2,

    /// <summary>Not at all: <c>1.234,50</c>.</summary>
    AmountOnly = 3,
}
