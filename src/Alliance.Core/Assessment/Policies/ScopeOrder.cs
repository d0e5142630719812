namespace Alliance.Core;

/// <summary>Whether one scope lies within another by its form. Scopes that cannot be compared in this way are not within each other; nothing is guessed.</summary>
internal static class ScopeOrder
{
    private static readonly ConstraintScope Everything = new();

    /// <summary>Whether every request within a scope is certainly within another one.</summary>
    /// <param name="inner">The scope; null for everything.</param>
    /// <param name="outer">The other scope; null for everything.</param>
    public static bool IsWithin(ConstraintScope? inner, ConstraintScope? outer) => Within(inner ?? Everything, outer ?? Everything);

    private static bool Within(ConstraintScope inner, ConstraintScope outer) =>
        outer.Unknown.IsEmpty
        && AnyWithin(inner.Items, outer.Items, static (one, other) => Within(one, other))
        && AnyWithin(inner.Activities, outer.Activities, static (one, other) => one == other)
        && AnyWithin(inner.EndUses, outer.EndUses, static (one, other) => one == other)
        && AnyWithin(inner.Addressees, outer.Addressees, static (one, other) => one == other)
        && AnyWithin(inner.Recipients, outer.Recipients, static (one, other) => one == other)
        && PlacesWithin(inner.ExportedFrom, outer.ExportedFrom)
        && PlacesWithin(inner.Destinations, outer.Destinations)
        && PlacesWithin(inner.HeadquarteredIn, outer.HeadquarteredIn)
        && PlacesWithin(inner.TransitThrough, outer.TransitThrough)
        && PlacesWithin(inner.UsedIn, outer.UsedIn)
        && (outer.ContractConcluded is not { } concluded || (inner.ContractConcluded is { } one && concluded.Contains(one) == Truth.True))
        && AllWithin(inner.Parties, outer.Parties)
        && AllWithin(inner.Quantities, outer.Quantities)
        && AllWithin(inner.Facts, outer.Facts)
        && (outer.AnyOf.IsEmpty || inner.AnyOf == outer.AnyOf)
        && AllWithin(inner.NoneOf, outer.NoneOf);

    /// <summary>Whether each entry of a list, any of which is enough, is within one of another list; an empty list is everything.</summary>
    private static bool AnyWithin<T>(ValueList<T> inner, ValueList<T> outer, Func<T, T, bool> isWithin) =>
        outer.IsEmpty || (!inner.IsEmpty && inner.All(one => outer.Any(other => isWithin(one, other))));

    /// <summary>Whether every condition of a list, all of which must hold, is among those of another one.</summary>
    private static bool AllWithin<T>(ValueList<T> inner, ValueList<T> outer) => outer.All(condition => inner.Contains(condition));

    private static bool PlacesWithin(GeographicScope? inner, GeographicScope? outer)
    {
        if (outer is null)
            return true;
        if (inner is null || !outer.Unknown.IsEmpty)
            return false;
        bool isOuterNamed = !(outer.Groups.IsEmpty && outer.Countries.IsEmpty && outer.Areas.IsEmpty);
        bool isInnerNamed = !(inner.Groups.IsEmpty && inner.Countries.IsEmpty && inner.Areas.IsEmpty);
        return (!isOuterNamed || (isInnerNamed && AreIn(inner.Groups, outer.Groups) && AreIn(inner.Countries, outer.Countries) && AreIn(inner.Areas, outer.Areas)))
            && (AreExcepted() || (AreIn(outer.ExceptGroups, inner.ExceptGroups) && AreIn(outer.ExceptCountries, inner.ExceptCountries) && AreIn(outer.ExceptAreas, inner.ExceptAreas)));

        // Countries that are named one by one need no exception for others.
        bool AreExcepted() => isInnerNamed && inner.Groups.IsEmpty && inner.Areas.IsEmpty && outer.ExceptGroups.IsEmpty && outer.ExceptAreas.IsEmpty
            && !inner.Countries.Any(country => outer.ExceptCountries.Contains(country));
    }

    private static bool AreIn<T>(ValueList<T> some, ValueList<T> all) => some.All(one => all.Contains(one));

    private static bool Within(ItemCriterion inner, ItemCriterion outer)
    {
        if (!outer.Unknown.IsEmpty)
            return false;
        bool isInnerNamed = !inner.Codes.IsEmpty || !inner.Items.IsEmpty, isOuterNamed = !outer.Codes.IsEmpty || !outer.Items.IsEmpty;
        bool isOuterDescribed = !isOuterNamed && outer.Tests.IsEmpty && outer.Kinds.IsEmpty && outer.Contains is null;
        if (isOuterDescribed)
            return inner == outer;
        return (!isOuterNamed
                || (isInnerNamed && inner.Codes.All(code => outer.Codes.Any(other => other.Scheme == code.Scheme && ItemCodes.Covers(code.Scheme, other.Code, code.Code) == Truth.True)) && AreIn(inner.Items, outer.Items)))
            && AnyWithin(inner.Kinds, outer.Kinds, static (one, other) => one == other)
            && outer.Tests.All(test => inner.Tests.Any(other => Within(other, test)))
            && (outer.Contains is null || inner.Contains == outer.Contains);
    }

    /// <summary>Whether a figure that passes a test certainly passes another one.</summary>
    private static bool Within(ParameterTest inner, ParameterTest outer) =>
        inner.Parameter == outer.Parameter
        && outer.Unknown.IsEmpty
        && (outer.HasProperty is null || inner.HasProperty == outer.HasProperty)
        && (outer.AtLeast is not { } least || inner.AtLeast >= least || inner.Above >= least)
        && (outer.Above is not { } above || inner.AtLeast > above || inner.Above >= above)
        && (outer.AtMost is not { } most || inner.AtMost <= most || inner.Below <= most)
        && (outer.Below is not { } below || inner.AtMost < below || inner.Below <= below);
}
