using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// The exception that is thrown when a file of the reference lists does not have the form of the files in <c>data/reference</c>. The message states what was
/// found, what would be right, and where.
/// </summary>
public sealed class ReferenceFileException : FormatException
{
    /// <summary>Creates the exception without a position in a file.</summary>
    public ReferenceFileException()
        : this("The file is not a reference list.")
    {
    }

    /// <summary>Creates the exception without a position in a file.</summary>
    /// <param name="message">What is wrong.</param>
    public ReferenceFileException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception without a position in a file.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public ReferenceFileException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column in bytes, counted from 1.</param>
    public ReferenceFileException(string message, string file, int line, int column)
        : base(string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}, column {column}: {message}"))
    {
        File = file;
        Line = line;
        Column = column;
    }

    /// <summary>The name of the file; null when the position is not known.</summary>
    public string? File { get; }

    /// <summary>The line, counted from 1; null when the position is not known.</summary>
    public int? Line { get; }

    /// <summary>The column in bytes, counted from 1; null when the position is not known.</summary>
    public int? Column { get; }
}
