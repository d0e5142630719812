namespace Alliance.Core;

/// <summary>What kind of rate a series holds (SDMX EXR). Closed: conversion depends on it.</summary>
public enum RateType
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Published by an authority for reference or accounting.</summary>
    OfficialReference,

    /// <summary>Seen in a market.</summary>
    Market,

    /// <summary>Fixed by law for ever, as at the changeover to the euro.</summary>
    Irrevocable,
}
