namespace Alliance.Core.Json;

/// <summary>How datasets and records are written.</summary>
/// <exception cref="System.ArgumentOutOfRangeException">There is no such handling of unknown members.</exception>
public sealed partial record DatasetWriteOptions
{
    /// <summary>The defaults: compact, unknown members kept.</summary>
    public static DatasetWriteOptions Default { get; } = new();

    /// <summary>Whether to indent by two spaces, each member and item on a line of its own. Default: compact, without white space.</summary>
    public bool Indented { get; init; }

    /// <summary>
    /// What becomes of unknown members: they are written (<see cref="UnknownMemberHandling.Keep"/>), left out (<see cref="UnknownMemberHandling.Ignore"/>), or
    /// refused with an <see cref="System.ArgumentException"/> (<see cref="UnknownMemberHandling.Reject"/>). Default: they are written.
    /// </summary>
    public UnknownMemberHandling UnknownMembers { get; init => field = DatasetReadOptions.RequireDefined(value); }
}
