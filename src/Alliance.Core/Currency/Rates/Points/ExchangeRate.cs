using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>One point of a series of exchange rates.</summary>
/// <param name="Day">The day on which the rate was fixed, or from which it is in force, according to <see cref="ExchangeRateSeries.DateBasis"/>.</param>
/// <param name="Rate">Units of the series' quote currency for one unit of its base currency; more than zero.</param>
[JsonConverter(typeof(ExchangeRateConverter))]
public readonly partial record struct ExchangeRate(LocalDate Day, decimal Rate);
