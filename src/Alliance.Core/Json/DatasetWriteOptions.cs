namespace Alliance.Core.Json;

/// <summary>How datasets and records are written.</summary>
/// <exception cref="System.ArgumentOutOfRangeException">The handling of unknown members is not a defined value.</exception>
public sealed partial record DatasetWriteOptions
{
    /// <summary>The default options: the text is compact, and unknown members are written.</summary>
    public static DatasetWriteOptions Default { get; } = new();

    /// <summary>Whether the text is indented by two spaces, with each member and item on a separate line. Default: compact, without white space.</summary>
    public bool Indented { get; init; }

    /// <summary>
    /// How unknown members are treated: they are written (<see cref="UnknownMemberHandling.Keep"/>), left out (<see cref="UnknownMemberHandling.Ignore"/>), or
    /// refused with an <see cref="System.ArgumentException"/> (<see cref="UnknownMemberHandling.Reject"/>). Default: they are written.
    /// </summary>
    public UnknownMemberHandling UnknownMembers { get; init => field = DatasetReadOptions.RequireDefined(value); }
}
