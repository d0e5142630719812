using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The sense in which a source states something: what a source calls possible is recorded as possible, not as a fact. An open vocabulary.</summary>
[JsonConverter(typeof(EnumConverter<Modality>))]
[TypeConverter(typeof(WordTypeConverter<Modality>))]
public enum Modality
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The source reports it as a fact: that it has happened, or that it holds.</summary>
    Fact = 1,

    /// <summary>The source announces it as an aim or intention.</summary>
    Plan = 2,

    /// <summary>The speaker expects it.</summary>
    Expectation = 3,

    /// <summary>The source calls it possible.</summary>
    Possibility = 4,

    /// <summary>The statement is a judgement or an assessment.</summary>
    Opinion = 5,
}
