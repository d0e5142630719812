namespace Alliance.Core;

/// <summary>A day up to the publication of a quoted pair on which a rate was published, and whether the pair fits it.</summary>
/// <param name="Day">The day of the rate.</param>
/// <param name="Rate">Units of the amount's currency for one unit of the equivalent's.</param>
/// <param name="Source">Who published it; of a cross rate, its first leg. Null where no source is named.</param>
/// <param name="Fits">Whether the rate lies within the range that the rounding of both figures allows.</param>
public readonly partial record struct QuotedRateCandidate(LocalDate Day, decimal Rate, Id<Source>? Source, bool Fits);
