namespace Alliance.Core.Json;

/// <summary>Reads the value at the position of a source to find out whether it can be read. The value itself is not returned.</summary>
/// <param name="source">The source. Its position is after the value, if the value can be read.</param>
internal delegate void LeafReader(ref TextSource source);
