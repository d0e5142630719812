using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>What is required for a transaction on a day, without the reasons.</summary>
/// <param name="OnTheBooks">By the constraints that are part of the law, whether or not they are enforced.</param>
/// <param name="Enforced">By the constraints that are enforced.</param>
/// <param name="IsBeyondKnown">
/// Whether the day is after <see cref="AllianceDataset.KnownAsOf"/>: the answer then assumes that nothing has changed since.
/// </param>
[JsonAnswer]
public readonly partial record struct AccessOutcome([property: JsonRequired] AccessBounds OnTheBooks, [property: JsonRequired] AccessBounds Enforced, bool IsBeyondKnown)
{
    /// <summary>Returns the bounds of both readings, for display.</summary>
    public override string ToString() => $"on the books: {OnTheBooks}, enforced: {Enforced}{(IsBeyondKnown ? ", beyond the day up to which the data are known to be complete" : "")}";
}
