namespace Alliance.Core;

/// <summary>
/// The text from which a dataset was read. It belongs to that one dataset: a copy made by <c>with</c> carries it along, but is not its owner
/// any more, and so has no origin. It plays no part in equality.
/// </summary>
internal readonly struct TextOrigin(AllianceDataset owner, string name, ReadOnlyMemory<byte> utf8Json) : IEquatable<TextOrigin>
{
    public string Name { get; } = name;

    public ReadOnlyMemory<byte> Utf8Json { get; } = utf8Json;

    public bool IsOf(AllianceDataset dataset) => ReferenceEquals(owner, dataset);

    public bool Equals(TextOrigin other) => true;

    public override bool Equals(object? obj) => obj is TextOrigin;

    public override int GetHashCode() => 0;
}
