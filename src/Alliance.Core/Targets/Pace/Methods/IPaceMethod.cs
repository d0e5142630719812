namespace Alliance.Core;

/// <summary>
/// A method that evaluates the pace of a series. The verdicts of several methods are shown side by side and not merged, because the methods disagree by design.
/// </summary>
public interface IPaceMethod
{
    /// <summary>The method and its edition.</summary>
    PaceMethod Method { get; }

    /// <summary>Evaluates a series.</summary>
    /// <param name="series">Base, latest figure and target.</param>
    /// <param name="day">
    /// The day for which the due value is computed. It affects the status only in that there is none when the due time is past and no figure belongs to it or
    /// to a later time (<see cref="NoVerdictReason.PastDue"/>); series of a <see cref="TargetPace"/> already contain this reason.
    /// </param>
    /// <returns>The verdict, or a result without a verdict and the reason. An implementation never throws.</returns>
    PaceVerdict Evaluate(in PaceSeries series, LocalDate day);
}
