namespace Alliance.Core;

/// <summary>What an assessment took into account. Other law is not covered.</summary>
[JsonAnswer]
public sealed partial record AssessmentCoverage
{
    /// <summary>The id of the dataset. Default: it has none.</summary>
    public Id<AllianceDataset>? Dataset { get; init; }

    /// <summary>The version of the data. Default: not stated.</summary>
    public string? Version { get; init; }

    /// <summary>The hash of the content of the dataset (<see cref="Json.AllianceJson"/>), by which the same data can be found again.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The name of the catalogue in which country groups were found that the dataset does not contain. Default: none was given.</summary>
    public string? Catalogue { get; init; }

    /// <summary>The name and version of this library.</summary>
    public required string Library { get; init; }

    /// <summary>The day up to which the data are known to be complete. Default: not stated.</summary>
    public LocalDate? KnownAsOf { get; init; }

    /// <summary>The bodies of law to which the constraints belong, by id.</summary>
    public ValueList<Id<ControlRegime>> Regimes { get; init; }

    /// <summary>The number of constraints that were considered.</summary>
    public required int ConstraintCount { get; init; }

    /// <summary>How many of them are, or may be, on the books on the day.</summary>
    public required int OnTheBooksCount { get; init; }

    /// <summary>The authorities whose constraints the request left out.</summary>
    public ValueList<PartyReference> AuthoritiesLeftOut { get; init; }
}
