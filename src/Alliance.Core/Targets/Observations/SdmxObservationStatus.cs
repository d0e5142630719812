namespace Alliance.Core;

/// <summary>The letters of the SDMX code list of observation status (CL_OBS_STATUS 2.2) and their words.</summary>
public static class SdmxObservationStatus
{
    private static readonly (char Code, ObservationStatus Status)[] Codes =
    [
        ('A', ObservationStatus.Normal),
        ('B', ObservationStatus.Break),
        ('D', ObservationStatus.DefinitionDiffers),
        ('E', ObservationStatus.Estimated),
        ('F', ObservationStatus.Forecast),
        ('G', ObservationStatus.Experimental),
        ('I', ObservationStatus.Imputed),
        ('P', ObservationStatus.Provisional),
        ('U', ObservationStatus.LowReliability),
        ('V', ObservationStatus.Unvalidated),
        ('O', ObservationStatus.Missing),
        ('L', ObservationStatus.NotCollected),
        ('Q', ObservationStatus.Suppressed),
        ('M', ObservationStatus.CannotExist),
        ('H', ObservationStatus.HolidayOrWeekend),
        ('K', ObservationStatus.IncludedElsewhere),
        ('W', ObservationStatus.IncludesOther),
        ('S', ObservationStatus.SpecialEvent),
        ('J', ObservationStatus.Derogation),
        ('N', ObservationStatus.NotSignificant),
    ];

    /// <summary>Returns the SDMX letter of a status.</summary>
    /// <param name="status">A status.</param>
    /// <returns>A capital letter; null when the status is unspecified or not defined.</returns>
    public static char? CodeOf(ObservationStatus status)
    {
        foreach ((char code, ObservationStatus one) in Codes)
        {
            if (one == status)
                return code;
        }
        return null;
    }

    /// <summary>Finds the status that belongs to an SDMX letter.</summary>
    /// <param name="code">A capital letter.</param>
    /// <param name="status">The status; unspecified when there is none.</param>
    /// <returns>Whether the list contains the letter.</returns>
    public static bool TryFromCode(char code, out ObservationStatus status)
    {
        foreach ((char one, ObservationStatus coded) in Codes)
        {
            if (one == code)
            {
                status = coded;
                return true;
            }
        }
        status = ObservationStatus.Unspecified;
        return false;
    }

    /// <summary>Whether a status means that there is no figure: missing, not collected, suppressed, impossible, or on a holiday or weekend.</summary>
    /// <param name="status">A status.</param>
    /// <returns>Whether an observation with this status has no value.</returns>
    public static bool IsMissing(ObservationStatus status) => status is ObservationStatus.Missing or ObservationStatus.NotCollected
        or ObservationStatus.Suppressed or ObservationStatus.CannotExist or ObservationStatus.HolidayOrWeekend;
}
