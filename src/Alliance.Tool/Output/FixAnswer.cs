namespace Alliance.Tool;

/// <summary>What <c>fix</c> changed, or would change.</summary>
/// <param name="File">The file.</param>
/// <param name="Applied">The suggestions that were applied.</param>
/// <param name="Open">The findings that are left to the author of the data.</param>
/// <param name="IsWritten">Whether the file was written.</param>
/// <param name="After">The report on the new text.</param>
internal sealed record FixAnswer(string File, IReadOnlyList<AppliedSuggestion> Applied, IReadOnlyList<Finding> Open, bool IsWritten, ValidationReport After);
