namespace Alliance.Core;

/// <summary>The error of a row that cannot be read as a request.</summary>
/// <param name="message">What is wrong, and what would be right.</param>
/// <param name="column">The name of the column; null if the error is not in one column.</param>
internal sealed class CellException(string message, string? column = null) : FormatException(message)
{
    public string? Column { get; } = column;
}
