namespace Alliance.Core;

/// <summary>
/// A method that judges the pace of a series. The verdicts of several methods are shown side by side and not merged, because the methods disagree by design.
/// </summary>
public interface IPaceMethod
{
    /// <summary>The method and its edition.</summary>
    PaceMethod Method { get; }

    /// <summary>Evaluates a series.</summary>
    /// <param name="series">Base, latest figure and target.</param>
    /// <param name="day">The day for which the due value is computed; it does not affect the status.</param>
    /// <returns>The verdict, or a result without a verdict and the reason. An implementation never throws.</returns>
    PaceVerdict Evaluate(in PaceSeries series, LocalDate day);
}
