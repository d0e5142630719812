namespace Alliance.Core;

/// <summary>The exception for a request that has an error. It contains the report.</summary>
public sealed class AccessRequestException : ArgumentException
{
    /// <summary>Creates an exception without a report.</summary>
    public AccessRequestException()
    {
    }

    /// <summary>Creates an exception without a report.</summary>
    /// <param name="message">The message.</param>
    public AccessRequestException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception without a report.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public AccessRequestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal AccessRequestException(ValidationReport report, string parameter)
        : base($"The request is not valid:\n{report}", parameter) => Report = report;

    /// <summary>The errors of the request.</summary>
    public ValidationReport Report { get; } = ValidationReport.Empty;
}
