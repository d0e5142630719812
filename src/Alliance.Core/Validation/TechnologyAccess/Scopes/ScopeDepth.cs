namespace Alliance.Core.Validation;

/// <summary>How deep scopes are inside each other.</summary>
internal static class ScopeDepth
{
    /// <summary>The greatest depth of scopes inside a scope, and of criteria inside a criterion.</summary>
    public const int Max = 8;

    /// <summary>Whether no scope in a list is the outermost of as many as may be inside another, so that the scope with the list has one too many; otherwise the indices of those that are.</summary>
    public static bool AreWithin(ValueList<ConstraintScope> inside, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < inside.Count; i++)
        {
            if (Of(inside[i]) == Max)
                (at ??= []).Add(i);
        }
        return at is null;
    }

    /// <summary>The depth of the scopes inside a scope; zero when there are none.</summary>
    private static int Of(ConstraintScope scope) => Math.Max(Of(scope.AnyOf), Of(scope.NoneOf));

    private static int Of(ValueList<ConstraintScope> inside)
    {
        int depth = 0;
        foreach (ConstraintScope scope in inside)
            depth = Math.Max(depth, 1 + Of(scope));
        return depth;
    }
}
