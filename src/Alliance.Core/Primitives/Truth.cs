using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// A three-valued answer: yes, no, or not known. The values are chosen so that <c>&amp;</c> and <c>|</c> on the enum are the
/// conjunction and disjunction of Kleene's strong three-valued logic. Negation is <see cref="TruthExtensions.Not"/>; the operator <c>~</c> is not.
/// </summary>
/// <remarks>The JSON form is a word: <c>"false"</c>, <c>"unknown"</c>, <c>"true"</c>.</remarks>
[JsonConverter(typeof(EnumConverter<Truth>))]
[TypeConverter(typeof(WordTypeConverter<Truth>))]
public enum Truth : byte
{
    /// <summary>Certainly not.</summary>
    False = 0,

    /// <summary>What is known does not decide it.</summary>
    Unknown = 1,

    /// <summary>Certainly so.</summary>
    True = 3,
}

/// <summary>What <see cref="Truth"/> can do beside <c>&amp;</c> and <c>|</c>.</summary>
public static class TruthExtensions
{
    extension(Truth truth)
    {
        /// <summary>The truth value of something that is fully known.</summary>
        /// <param name="value">Whether it holds.</param>
        /// <returns><see cref="Truth.True"/> or <see cref="Truth.False"/>, never <see cref="Truth.Unknown"/>.</returns>
        public static Truth Of(bool value) => value ? Truth.True : Truth.False;

        /// <summary>Kleene's negation: what is unknown stays unknown.</summary>
        /// <returns>The opposite truth value.</returns>
        public Truth Not() => truth switch
        {
            Truth.False => Truth.True,
            Truth.True => Truth.False,
            _ => Truth.Unknown,
        };
    }
}
