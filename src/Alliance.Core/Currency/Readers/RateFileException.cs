using System.Globalization;

namespace Alliance.Core;

/// <summary>A file of exchange rates is not as its publisher writes it; the message says what was wrong, what would be right, and where.</summary>
public sealed class RateFileException : FormatException
{
    /// <summary>Makes the exception, without a place.</summary>
    public RateFileException()
        : this("The file holds no exchange rates.")
    {
    }

    /// <summary>Makes the exception, without a place.</summary>
    /// <param name="message">What was wrong.</param>
    public RateFileException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception, without a place.</summary>
    /// <param name="message">What was wrong.</param>
    /// <param name="innerException">What led to it.</param>
    public RateFileException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was wrong.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1: in bytes for CSV, in characters for XML.</param>
    /// <param name="innerException">What led to it.</param>
    public RateFileException(string message, int line, int column, Exception? innerException = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"{message} (line {line}, column {column})"), innerException)
    {
        Line = line;
        Column = column;
    }

    /// <summary>The line, from 1; null where the file as a whole is at fault.</summary>
    public int? Line { get; }

    /// <summary>The column, from 1: in bytes for CSV, in characters for XML.</summary>
    public int? Column { get; }
}
