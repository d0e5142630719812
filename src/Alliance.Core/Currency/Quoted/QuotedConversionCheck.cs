namespace Alliance.Core;

/// <summary>What came out when a quoted pair of amounts was held against rates.</summary>
public sealed partial record QuotedConversionCheck
{
    /// <summary>How the pair stands to the reference rate of the day.</summary>
    public required QuotedConversionVerdict Verdict { get; init; }

    /// <summary>The day of which the reference rate was asked.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Units of the amount's currency for one unit of the equivalent's, as the pair implies; null where it implies none.</summary>
    public decimal? ImpliedRate { get; init; }

    /// <summary>The rates that the rounding of both figures allows; null where that isn't known.</summary>
    public RateRange? ImpliedRates { get; init; }

    /// <summary>The reference rate for the day, in the same unit; null where there is none.</summary>
    public decimal? ReferenceRate { get; init; }

    /// <summary>The way to the reference rate.</summary>
    public ValueList<ConversionLeg> Legs { get; init; }

    /// <summary>Why there is no reference rate.</summary>
    public ConversionFailure Failure { get; init; }

    /// <summary>By how much the implied rate differs, as a share of the reference rate: 0.02 is two per cent above it. Null where one of the two is missing, or the share is beyond <see cref="decimal"/>.</summary>
    public decimal? Deviation { get; init; }

    /// <summary>The power of ten by which the implied rate is too large, in a <see cref="QuotedConversionVerdict.MagnitudeError"/>: 3, -3, 6, ...; else 0.</summary>
    public int MagnitudeExponent { get; init; }

    /// <summary>The days within the time looked at, up to the publication, that have a rate of their own, oldest first.</summary>
    public ValueList<QuotedRateCandidate> Candidates { get; init; }

    /// <summary>Those of the candidates' days that fit.</summary>
    public ValueList<LocalDate> FittingDays => [.. Candidates.Where(candidate => candidate.Fits).Select(candidate => candidate.Day)];
}
