using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>What is required, between two bounds: at least what is certain, at most what is possible.</summary>
/// <remarks>
/// <c>licence-required</c>: both bounds are the same, and a licence is required whatever is not known. <c>no-known-constraint..licence-required</c>: a licence may be required; it depends on what is not known.
/// </remarks>
/// <param name="Certain">What is required whatever the answers to the open questions are.</param>
/// <param name="Possible">The most that may be required.</param>
[JsonAnswer]
public readonly partial record struct AccessBounds([property: JsonRequired] AccessLevel Certain, [property: JsonRequired] AccessLevel Possible)
{
    /// <summary>Whether both bounds are the same.</summary>
    public bool AreEqual => Certain == Possible;

    /// <summary>Returns the words of both bounds, such as <c>no-known-constraint..licence-required</c>, or of one if they are the same.</summary>
    public override string ToString() => AreEqual ? Vocabulary.WordOf(Certain) : $"{Vocabulary.WordOf(Certain)}..{Vocabulary.WordOf(Possible)}";

    /// <summary>Returns these bounds, lowered to others where they are higher.</summary>
    internal AccessBounds AtMost(AccessBounds most) =>
        new(Certain < most.Certain ? Certain : most.Certain, Possible < most.Possible ? Possible : most.Possible);

    /// <summary>Returns the bounds of what two constraints require together: the higher of each bound.</summary>
    internal AccessBounds And(AccessBounds other) =>
        new(Certain > other.Certain ? Certain : other.Certain, Possible > other.Possible ? Possible : other.Possible);
}
