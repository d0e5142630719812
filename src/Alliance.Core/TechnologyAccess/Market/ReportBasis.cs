namespace Alliance.Core;

/// <summary>Whether something was said by the party itself or by others. Open.</summary>
public enum ReportBasis
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Reported by others.</summary>
    Reported,

    /// <summary>Stated by the party itself.</summary>
    Official,
}
