namespace Alliance.Core;

/// <summary>Which technical properties come with a figure.</summary>
internal static class ParameterForm
{
    /// <summary>Whether a property may be given as a figure, or as holding or not. One that this version does not know may be either.</summary>
    public static bool Fits(Term<ParameterKind> parameter, bool isFigure) =>
        !parameter.IsKnown || parameter.IsDefault || isFigure == (parameter != ParameterKind.DesignedForDataCentres);
}
