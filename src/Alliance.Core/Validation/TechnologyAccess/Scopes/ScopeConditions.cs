namespace Alliance.Core.Validation;

/// <summary>The conditions of scopes: whether there are any, and whether those of one scope are among those of another.</summary>
internal static class ScopeConditions
{
    /// <summary>Whether a scope has a condition. A description is none.</summary>
    public static bool AreIn(ConstraintScope scope) => HasFlatCondition(scope) || !scope.AnyOf.IsEmpty || !scope.NoneOf.IsEmpty;

    /// <summary>Whether each scope in a list has a condition; otherwise the indices of those that have none.</summary>
    public static bool AreInEach(ValueList<ConstraintScope> scopes, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < scopes.Count; i++)
        {
            if (!AreIn(scopes[i]))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    /// <summary>
    /// Whether none of the scopes that a scope leaves out covers all of it; otherwise the indices of those that do, because the scope has each of their conditions itself.
    /// </summary>
    public static bool LeaveSomething(ConstraintScope scope, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < scope.NoneOf.Count; i++)
        {
            if (Covers(scope.NoneOf[i], scope))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool HasFlatCondition(ConstraintScope scope) =>
        !scope.Items.IsEmpty || !scope.Activities.IsEmpty || !scope.EndUses.IsEmpty || !scope.Addressees.IsEmpty || !scope.Recipients.IsEmpty
        || scope.ExportedFrom is not null || scope.Destinations is not null || scope.HeadquarteredIn is not null
        || scope.TransitThrough is not null || scope.UsedIn is not null || scope.ContractConcluded is not null || !scope.Parties.IsEmpty || !scope.Quantities.IsEmpty
        || !scope.Facts.IsEmpty;

    /// <summary>Whether every condition of a scope is one of another scope too, in the same words. Without a condition it is reported by another rule.</summary>
    private static bool Covers(ConstraintScope one, ConstraintScope other) =>
        one.NoneOf.IsEmpty
        && AreIn(one)
        && one.Unknown.IsEmpty
        && IsAmong(one.Items, other.Items)
        && IsAmong(one.Activities, other.Activities)
        && IsAmong(one.EndUses, other.EndUses)
        && IsAmong(one.Addressees, other.Addressees)
        && IsAmong(one.Recipients, other.Recipients)
        && IsAmong(one.Parties, other.Parties)
        && IsAmong(one.Quantities, other.Quantities)
        && IsAmong(one.Facts, other.Facts)
        && IsAmong(one.AnyOf, other.AnyOf)
        && IsAmong(one.ExportedFrom, other.ExportedFrom)
        && IsAmong(one.Destinations, other.Destinations)
        && IsAmong(one.HeadquarteredIn, other.HeadquarteredIn)
        && IsAmong(one.TransitThrough, other.TransitThrough)
        && IsAmong(one.UsedIn, other.UsedIn)
        && (one.ContractConcluded is null || one.ContractConcluded == other.ContractConcluded);

    private static bool IsAmong<T>(ValueList<T> one, ValueList<T> other) => one.IsEmpty || one.Equals(other);

    private static bool IsAmong(GeographicScope? one, GeographicScope? other) => one is null || one.Equals(other);
}
