namespace Alliance.Core;

/// <summary>What is to be known of an observed value (the SDMX observation status, in words). Open.</summary>
public enum ObservationStatus
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Normal (SDMX A).</summary>
    Normal,

    /// <summary>First after a break in the series (SDMX B).</summary>
    Break,

    /// <summary>Defined otherwise than the series (SDMX D).</summary>
    DefinitionDiffers,

    /// <summary>Estimated by who reports it (SDMX E).</summary>
    Estimated,

    /// <summary>Forecast (SDMX F).</summary>
    Forecast,

    /// <summary>Experimental (SDMX G).</summary>
    Experimental,

    /// <summary>Imputed by who received it (SDMX I).</summary>
    Imputed,

    /// <summary>Provisional: a revision is expected (SDMX P).</summary>
    Provisional,

    /// <summary>Of low reliability (SDMX U).</summary>
    LowReliability,

    /// <summary>Not validated (SDMX V).</summary>
    Unvalidated,

    /// <summary>Missing (SDMX O).</summary>
    Missing,

    /// <summary>Exists but is not collected (SDMX L).</summary>
    NotCollected,

    /// <summary>Suppressed (SDMX Q).</summary>
    Suppressed,
}
