namespace Alliance.Core;

/// <summary>An edit of a text: some bytes of it are replaced by others. Positions are in bytes of the UTF-8 text, a byte order mark included.</summary>
[JsonAnswer]
public sealed partial record TextEdit
{
    /// <summary>The position of the first byte that is replaced, counted from zero.</summary>
    public required long Offset { get; init; }

    /// <summary>The number of bytes that are replaced; zero when the new text is only inserted.</summary>
    public required long Length { get; init; }

    /// <summary>The text that replaces them; empty when they are only removed.</summary>
    public required string NewText { get; init; }

    /// <summary>The SHA-256 of the text for which the edit was made, in lower-case hexadecimal digits. The edit is applied to no other text.</summary>
    public required string TextHash { get; init; }
}
