namespace Alliance.Core;

/// <summary>Decides which technical properties have a figure.</summary>
internal static class ParameterForm
{
    /// <summary>
    /// Whether a property may be given in a form: as a figure, or as holding or not. One that this version does not know may be given in either form.
    /// </summary>
    public static bool Fits(Term<ParameterKind> parameter, bool isFigure) =>
        !parameter.IsKnown || parameter.IsDefault || isFigure == (parameter != ParameterKind.DesignedForDataCentres);
}
