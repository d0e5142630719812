namespace Alliance.Core;

/// <summary>The result of comparing a quoted pair of amounts with rates.</summary>
[JsonAnswer]
public sealed partial record QuotedConversionCheck
{
    /// <summary>How the pair compares with the reference rate of the day.</summary>
    public required QuotedConversionVerdict Verdict { get; init; }

    /// <summary>The day for which the reference rate was looked up.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The rate that the pair implies: units of the amount's currency for one unit of the equivalent's currency. Null when it implies none.</summary>
    public decimal? ImpliedRate { get; init; }

    /// <summary>The range of rates that the rounding of both figures allows; null when that is not known.</summary>
    public RateRange? ImpliedRates { get; init; }

    /// <summary>The reference rate for the day, in the same unit; null when there is none.</summary>
    public decimal? ReferenceRate { get; init; }

    /// <summary>The steps by which the reference rate was computed; empty when there is none.</summary>
    public ValueList<ConversionLeg> Legs { get; init; }

    /// <summary>The reason why there is no reference rate; <see cref="ConversionFailure.None"/> when there is one.</summary>
    public ConversionFailure Failure { get; init; }

    /// <summary>
    /// The difference between the implied rate and the reference rate, as a share of the reference rate: 0.02 means two per cent above it. Null when one of the
    /// two is missing, or when the share is beyond the range of <see cref="decimal"/>.
    /// </summary>
    public decimal? Deviation { get; init; }

    /// <summary>
    /// The power of ten by which the implied rate is too large, when the verdict is <see cref="QuotedConversionVerdict.MagnitudeError"/>: 3, -3, 6, ...;
    /// otherwise 0.
    /// </summary>
    public int MagnitudeExponent { get; init; }

    /// <summary>The days in the examined period, up to the publication, on which a rate was published, oldest first.</summary>
    public ValueList<QuotedRateCandidate> Candidates { get; init; }

    /// <summary>The days of the candidates whose rates match the pair.</summary>
    public ValueList<LocalDate> FittingDays => [.. Candidates.Where(candidate => candidate.Fits).Select(candidate => candidate.Day)];
}
