namespace Alliance.Core;

/// <summary>The steps of JSON Pointers (RFC 6901), in which a tilde and a slash in a name are escaped.</summary>
internal static class JsonPointer
{
    /// <summary>Returns a name as it stands in a pointer.</summary>
    public static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>Returns the names and indices of a pointer, without escapes.</summary>
    public static IEnumerable<string> StepsOf(string pointer) =>
        pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}
