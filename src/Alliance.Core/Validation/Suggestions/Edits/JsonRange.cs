namespace Alliance.Core.Validation;

/// <summary>The range of a value in a JSON text, in bytes.</summary>
/// <param name="Name">The position of the first byte of the member's name, which is a quotation mark; that of the value for an item of a list.</param>
/// <param name="NameEnd">The position after the name; equal to <paramref name="Name"/> for an item of a list.</param>
/// <param name="Start">The position of the first byte of the value.</param>
/// <param name="End">The position after the value.</param>
internal readonly record struct JsonRange(int Name, int NameEnd, int Start, int End);
