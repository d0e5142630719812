namespace Alliance.Core.Validation;

/// <summary>The result of reading a text with mistakes.</summary>
/// <param name="Mended">
/// A copy of the text in which everything that cannot be read is replaced by spaces, so that every other value has the same offset as in the text; null when nothing can be
/// read.
/// </param>
/// <param name="Mistakes">The mistakes.</param>
/// <param name="LeftOut">What is missing from the copy.</param>
/// <param name="End">The offset from which the text was not read; null when it was read to its end.</param>
internal sealed record WalkedText(byte[]? Mended, TextMistakes Mistakes, LeftOut LeftOut, long? End);
