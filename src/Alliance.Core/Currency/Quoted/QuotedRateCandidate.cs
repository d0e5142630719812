using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>A day up to the publication of a quoted pair on which a rate was published, and whether the rate matches the pair.</summary>
/// <param name="Day">The day of the rate.</param>
/// <param name="Rate">The rate: units of the amount's currency for one unit of the equivalent's currency.</param>
/// <param name="Source">The source of the rate; for a cross rate, that of its first leg. Null when no source is named.</param>
/// <param name="Fits">Whether the rate lies within the range that the rounding of both figures allows.</param>
[JsonAnswer]
public readonly partial record struct QuotedRateCandidate([property: JsonRequired] LocalDate Day, decimal Rate, Id<Source>? Source, bool Fits);
