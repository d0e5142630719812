using System.Globalization;

namespace Alliance.Core;

/// <summary>A file of the reference lists does not have the form of the files in <c>data/reference</c>; the message says what was found, what would be right, and where.</summary>
public sealed class ReferenceFileException : FormatException
{
    /// <summary>Creates the exception, without a place.</summary>
    public ReferenceFileException()
        : this("The file is not a reference list.")
    {
    }

    /// <summary>Creates the exception, without a place.</summary>
    /// <param name="message">What is wrong.</param>
    public ReferenceFileException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception, without a place.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public ReferenceFileException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1, in bytes.</param>
    public ReferenceFileException(string message, string file, int line, int column)
        : base(string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}, column {column}: {message}"))
    {
        File = file;
        Line = line;
        Column = column;
    }

    /// <summary>The name of the file; null when no place is known.</summary>
    public string? File { get; }

    /// <summary>The line, from 1; null when no place is known.</summary>
    public int? Line { get; }

    /// <summary>The column, from 1, in bytes; null when no place is known.</summary>
    public int? Column { get; }
}
