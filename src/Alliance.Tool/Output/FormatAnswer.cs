namespace Alliance.Tool;

/// <summary>Which files are in the canonical form.</summary>
/// <param name="Files">The files that could be read, in the order in which they were named.</param>
/// <param name="Unread">The files that could not be read or written.</param>
internal sealed record FormatAnswer(IReadOnlyList<FormattedFile> Files, IReadOnlyList<UnreadFile> Unread);

/// <summary>A file, and whether it is in the canonical form.</summary>
/// <param name="File">The file.</param>
/// <param name="WasFormatted">Whether it was in this form.</param>
/// <param name="IsWritten">Whether it was written.</param>
internal sealed record FormattedFile(string File, bool WasFormatted, bool IsWritten);
