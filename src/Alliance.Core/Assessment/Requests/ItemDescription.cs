namespace Alliance.Core;

/// <summary>Whether the item of a request meets a description that constraints give only in words.</summary>
[JsonAnswer]
public sealed partial record ItemDescription
{
    /// <summary>The description, exactly as a constraint gives it in any of its languages.</summary>
    public required string Text { get; init; }

    /// <summary>Whether the item meets it.</summary>
    public required bool IsMet { get; init; }
}
