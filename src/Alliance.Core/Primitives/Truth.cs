using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// A three-valued answer: yes, no, or not known. The values are chosen so that <c>&amp;</c> and <c>|</c> on the enum are the
/// conjunction and disjunction of Kleene's strong three-valued logic. For negation, use <see cref="TruthExtensions.Not"/>, not the operator <c>~</c>.
/// </summary>
/// <remarks>The JSON form is a word: <c>"false"</c>, <c>"unknown"</c>, <c>"true"</c>.</remarks>
[JsonConverter(typeof(EnumConverter<Truth>))]
[TypeConverter(typeof(WordTypeConverter<Truth>))]
public enum Truth : byte
{
    /// <summary>It certainly does not hold.</summary>
    False = 0,

    /// <summary>It is not known whether it holds.</summary>
    Unknown = 1,

    /// <summary>It certainly holds.</summary>
    True = 3,
}

/// <summary>Operations on <see cref="Truth"/> in addition to <c>&amp;</c> and <c>|</c>.</summary>
public static class TruthExtensions
{
    extension(Truth truth)
    {
        /// <summary>Converts a Boolean value to a truth value.</summary>
        /// <param name="value">Whether it holds.</param>
        /// <returns><see cref="Truth.True"/> or <see cref="Truth.False"/>, never <see cref="Truth.Unknown"/>.</returns>
        public static Truth Of(bool value) => value ? Truth.True : Truth.False;

        /// <summary>Whether it certainly holds: <see cref="Truth.True"/>, and not <see cref="Truth.Unknown"/>.</summary>
        public bool IsTrue => truth == Truth.True;

        /// <summary>Returns the negation in Kleene's logic; unknown stays unknown.</summary>
        /// <returns>The opposite truth value.</returns>
        public Truth Not() => truth switch
        {
            Truth.False => Truth.True,
            Truth.True => Truth.False,
            _ => Truth.Unknown,
        };
    }
}
