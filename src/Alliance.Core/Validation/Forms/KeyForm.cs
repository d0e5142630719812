namespace Alliance.Core.Validation;

/// <summary>Checks of listed ids and references, used by the rules of several records.</summary>
internal static class KeyForm
{
    /// <summary>Whether each item names a record; otherwise the indices of those that do not.</summary>
    public static bool AreStated<T>(ValueList<Id<T>> ids, out List<int>? at) where T : class
    {
        at = null;
        for (int i = 0; i < ids.Count; i++)
        {
            if (ids[i].IsDefault)
                (at ??= []).Add(i);
        }
        return at is null;
    }

    /// <summary>Whether each item names a record; otherwise the indices of those that do not.</summary>
    public static bool AreStated(ValueList<RecordReference> references, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < references.Count; i++)
        {
            if (references[i].IsDefault)
                (at ??= []).Add(i);
        }
        return at is null;
    }
}
