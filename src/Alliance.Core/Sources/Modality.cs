using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>In what sense a source says something: a "could" stays a possibility. Open.</summary>
[JsonConverter(typeof(EnumConverter<Modality>))]
[TypeConverter(typeof(WordTypeConverter<Modality>))]
public enum Modality
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Reported as having happened or being so.</summary>
    Fact = 1,

    /// <summary>Announced as an aim or intention.</summary>
    Plan = 2,

    /// <summary>Foreseen by whoever speaks.</summary>
    Expectation = 3,

    /// <summary>Called possible.</summary>
    Possibility = 4,

    /// <summary>A judgement or valuation.</summary>
    Opinion = 5,
}
