namespace Alliance.Core;

/// <summary>The period by which a record limits those that belong to it.</summary>
internal static class HostTime
{
    /// <summary>The period, without the bounds that are not known: they limit nothing.</summary>
    public static Validity Of(Validity validity) => new(Stated(validity.Start), Stated(validity.End));

    private static ValidityBound Stated(ValidityBound bound) => bound.Kind == ValidityBoundKind.Unknown ? ValidityBound.Open : bound;
}
