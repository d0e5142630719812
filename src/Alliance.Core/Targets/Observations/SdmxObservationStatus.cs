namespace Alliance.Core;

/// <summary>The letters of the SDMX code list of observation status (CL_OBS_STATUS 2.2) and their words.</summary>
public static class SdmxObservationStatus
{
    private const string Codes = "ABDEFGIPUVOLQMHKWSJN";

    /// <summary>The letter of a status.</summary>
    /// <param name="status">A status.</param>
    /// <returns>A capital letter; null when nothing is stated or the value is not defined.</returns>
    public static char? CodeOf(ObservationStatus status) =>
        status is > ObservationStatus.Unspecified and <= ObservationStatus.NotSignificant ? Codes[(int)status - 1] : null;

    /// <summary>The status that a letter stands for.</summary>
    /// <param name="code">A capital letter.</param>
    /// <param name="status">The status; unspecified when there is none.</param>
    /// <returns>Whether the list has such a code.</returns>
    public static bool TryFromCode(char code, out ObservationStatus status)
    {
        status = (ObservationStatus)(Codes.IndexOf(code, StringComparison.Ordinal) + 1);
        return status != ObservationStatus.Unspecified;
    }

    /// <summary>Whether a status says that there is no figure, and why: missing, not collected, suppressed, impossible, or on a holiday.</summary>
    /// <param name="status">A status.</param>
    /// <returns>Whether no value stands with it.</returns>
    public static bool IsMissing(ObservationStatus status) => status is ObservationStatus.Missing or ObservationStatus.NotCollected
        or ObservationStatus.Suppressed or ObservationStatus.CannotExist or ObservationStatus.HolidayOrWeekend;
}
