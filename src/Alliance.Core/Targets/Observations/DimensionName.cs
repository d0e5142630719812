namespace Alliance.Core;

/// <summary>By what figures are broken down. Open.</summary>
public enum DimensionName
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Sex.</summary>
    Sex,

    /// <summary>Age.</summary>
    Age,

    /// <summary>Sector of the economy.</summary>
    Sector,

    /// <summary>Region.</summary>
    Region,
}
