namespace Alliance.Core.Validation;

/// <summary>Checks that a period lies within that of the record to which it belongs. Periods that end before they begin are reported by other rules.</summary>
internal static class HostForm
{
    /// <summary>Whether a period certainly lies outside.</summary>
    public static bool LiesOutside(Validity part, Validity host) => !part.IsContradictory && !host.IsContradictory && host.Overlaps(part) == Truth.False;

    /// <summary>Whether a period certainly begins or ends outside, and may overlap. A period without a beginning or an end begins or ends with its host.</summary>
    public static bool ExtendsBeyond(Validity part, Validity host) =>
        !part.IsContradictory
        && !host.IsContradictory
        && !LiesOutside(part, host)
        && host.Contains(Validity.Between(Or(part.Start, host.Start), Or(part.End, host.End))) == Truth.False;

    private static ValidityBound Or(ValidityBound own, ValidityBound host) => own.Kind == ValidityBoundKind.Open ? host : own;

    /// <summary>Whether none of the parts of a record breaks a rule; otherwise the indices of those that do.</summary>
    public static bool AreNot<T>(ValueList<T> parts, Validity host, Func<Validity, Validity, bool> isBroken, Func<T, Validity> validityOf, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < parts.Count; i++)
        {
            if (isBroken(validityOf(parts[i]), host))
                (at ??= []).Add(i);
        }
        return at is null;
    }
}
