namespace Alliance.Core;

/// <summary>The answer to a question that constraints ask (<see cref="FactTest"/>).</summary>
[JsonAnswer]
public sealed partial record AccessFact
{
    /// <summary>The id of the fact.</summary>
    public required Id<FactTest> Fact { get; init; }

    /// <summary>Whether it holds.</summary>
    public required bool Holds { get; init; }
}
