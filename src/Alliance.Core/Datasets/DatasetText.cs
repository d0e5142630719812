namespace Alliance.Core;

/// <summary>The text from which a dataset was read: with it, a report names the line and column of each finding.</summary>
/// <param name="utf8Json">The text, as UTF-8. The bytes are not copied; nothing may change them as long as the text is in use.</param>
/// <param name="name">The name of the file, or another name that a report shows. Default: none.</param>
public sealed class DatasetText(ReadOnlyMemory<byte> utf8Json, string? name = null) : IEquatable<DatasetText>
{
    /// <summary>The text, as UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8Json { get; } = utf8Json;

    /// <summary>The name of the file, or another name that a report shows; <see langword="null"/> where there is none.</summary>
    public string? Name { get; } = name;

    /// <summary>Whether both have the same name and the same bytes.</summary>
    /// <param name="other">The other text.</param>
    public bool Equals(DatasetText? other) =>
        other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal) && Utf8Json.Span.SequenceEqual(other.Utf8Json.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DatasetText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Name, StringComparer.Ordinal);
        hash.AddBytes(Utf8Json.Span);
        return hash.ToHashCode();
    }

    /// <summary>The name, and the number of bytes.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name ?? "text"}, {Utf8Json.Length} bytes");
}
