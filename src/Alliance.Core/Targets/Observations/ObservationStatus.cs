using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What is to be known of an observed value: the SDMX code list of observation status (CL_OBS_STATUS 2.2), in words. Open.</summary>
/// <remarks>The codes don't exclude each other; where several hold, the weightiest is given, a break before all others (SDMX guideline 2.0, 2019).</remarks>
[JsonConverter(typeof(EnumConverter<ObservationStatus>))]
[TypeConverter(typeof(WordTypeConverter<ObservationStatus>))]
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

    /// <summary>Missing, because no such figure can exist (SDMX M).</summary>
    CannotExist,

    /// <summary>Missing, because it falls on a holiday or weekend (SDMX H).</summary>
    HolidayOrWeekend,

    /// <summary>Contained in the figure of another category (SDMX K).</summary>
    IncludedElsewhere,

    /// <summary>Contains the figure of another category (SDMX W).</summary>
    IncludesOther,

    /// <summary>Marked by a strike or another special event (SDMX S).</summary>
    SpecialEvent,

    /// <summary>Under a derogation: whoever reports was exempted from the rules (SDMX J).</summary>
    Derogation,

    /// <summary>Not significant (SDMX N).</summary>
    NotSignificant,
}
