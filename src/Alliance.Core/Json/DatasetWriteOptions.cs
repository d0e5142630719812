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
    /// Whether <see cref="AllianceJson.WriteFile"/> and <see cref="AllianceJson.WriteFileAsync"/> write into an existing file instead of replacing it. This is
    /// not atomic: another process may read an incomplete file, and if the process is killed or the disk is full, the old content is lost and the new content
    /// is incomplete. It is needed for a file that cannot be replaced, such as a single file that is mounted into a container, and it keeps what belongs to the
    /// file itself, such as hard links and access control lists. Other methods ignore it. Default: an existing file is replaced completely or not at all.
    /// </summary>
    public bool InPlace { get; init; }

    /// <summary>
    /// How unknown members are treated: they are written (<see cref="UnknownMemberHandling.Keep"/>), left out (<see cref="UnknownMemberHandling.Ignore"/>), or
    /// refused with an <see cref="System.ArgumentException"/> (<see cref="UnknownMemberHandling.Reject"/>). Default: they are written.
    /// </summary>
    public UnknownMemberHandling UnknownMembers { get; init => field = DatasetReadOptions.RequireDefined(value); }
}
