using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The status of an observed value: the SDMX code list of observation status (CL_OBS_STATUS 2.2), in words. An open vocabulary.</summary>
/// <remarks>
/// The codes do not exclude each other; where several apply, the most important is given, and a break takes precedence over all others (SDMX guideline 2.0,
/// 2019).
/// </remarks>
[JsonConverter(typeof(EnumConverter<ObservationStatus>))]
[TypeConverter(typeof(WordTypeConverter<ObservationStatus>))]
public enum ObservationStatus
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Normal (SDMX A).</summary>
    Normal = 1,

    /// <summary>The first value after a break in the series (SDMX B).</summary>
    Break = 2,

    /// <summary>Defined differently from the rest of the series (SDMX D).</summary>
    DefinitionDiffers = 3,

    /// <summary>Estimated by the reporter (SDMX E).</summary>
    Estimated = 4,

    /// <summary>Forecast (SDMX F).</summary>
    Forecast = 5,

    /// <summary>Experimental (SDMX G).</summary>
    Experimental = 6,

    /// <summary>Imputed by the recipient of the data (SDMX I).</summary>
    Imputed = 7,

    /// <summary>Provisional: a revision is expected (SDMX P).</summary>
    Provisional = 8,

    /// <summary>Of low reliability (SDMX U).</summary>
    LowReliability = 9,

    /// <summary>Not validated (SDMX V).</summary>
    Unvalidated = 10,

    /// <summary>Missing (SDMX O).</summary>
    Missing = 11,

    /// <summary>Exists but is not collected (SDMX L).</summary>
    NotCollected = 12,

    /// <summary>Suppressed (SDMX Q).</summary>
    Suppressed = 13,

    /// <summary>Missing, because no such figure can exist (SDMX M).</summary>
    CannotExist = 14,

    /// <summary>Missing, because it falls on a holiday or weekend (SDMX H).</summary>
    HolidayOrWeekend = 15,

    /// <summary>Contained in the figure of another category (SDMX K).</summary>
    IncludedElsewhere = 16,

    /// <summary>Contains the figure of another category (SDMX W).</summary>
    IncludesOther = 17,

    /// <summary>Affected by a strike or another special event (SDMX S).</summary>
    SpecialEvent = 18,

    /// <summary>Under a derogation: the reporter was exempted from the rules (SDMX J).</summary>
    Derogation = 19,

    /// <summary>Not significant (SDMX N).</summary>
    NotSignificant = 20,
}
