namespace Alliance.Core;

/// <summary>A way to judge the pace of a series. Methods stand beside each other and are not merged: they disagree by design.</summary>
public interface IPaceMethod
{
    /// <summary>The method and its edition.</summary>
    PaceMethod Method { get; }

    /// <summary>Judges a series.</summary>
    /// <param name="series">Base, latest figure and target.</param>
    /// <param name="day">The day for which the due value is wanted; it changes no status.</param>
    /// <returns>The verdict, or none and the reason. Never throws.</returns>
    PaceVerdict Evaluate(in PaceSeries series, LocalDate day);
}
