using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// The exception that is thrown when a file of exchange rates does not have the form in which its publisher writes it. The message states what was wrong, what
/// would be right, and where.
/// </summary>
public sealed class RateFileException : FormatException
{
    /// <summary>Creates the exception without a position in a file.</summary>
    public RateFileException()
        : this("The file contains no exchange rates.")
    {
    }

    /// <summary>Creates the exception without a position in a file.</summary>
    /// <param name="message">The error message.</param>
    public RateFileException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception without a position in a file.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="innerException">The cause.</param>
    public RateFileException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column, counted from 1: in bytes for CSV, in characters for XML.</param>
    /// <param name="innerException">The cause.</param>
    public RateFileException(string message, int line, int column, Exception? innerException = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"{message} (line {line}, column {column})"), innerException)
    {
        Line = line;
        Column = column;
    }

    /// <summary>The line, counted from 1; null when the file as a whole is at fault.</summary>
    public int? Line { get; }

    /// <summary>The column, counted from 1: in bytes for CSV, in characters for XML.</summary>
    public int? Column { get; }
}
