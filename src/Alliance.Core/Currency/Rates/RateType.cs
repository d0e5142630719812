using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What kind of rate a series holds (SDMX EXR). Closed: conversion depends on it.</summary>
[JsonConverter(typeof(EnumConverter<RateType>))]
[TypeConverter(typeof(WordTypeConverter<RateType>))]
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
