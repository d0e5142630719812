namespace Alliance.Core;

/// <summary>Why a line of a stream of requests could not be answered. If it has several errors, this is the first one.</summary>
[JsonAnswer]
public sealed partial record ScreeningError
{
    /// <summary>The code of lines that cannot be read as a request.</summary>
    internal const string Unreadable = "ALC-0001";

    /// <summary>The code: <c>ALC-0001</c> for a line that cannot be read as a request, otherwise that of <see cref="AccessRequestValidation.Validate"/>.</summary>
    public required string Code { get; init; }

    /// <summary>The place of the error in the request, as a JSON pointer (RFC 6901); empty for the request as a whole. Default: the line is one of CSV.</summary>
    public string? Pointer { get; init; }

    /// <summary>The name of the column with the error. Default: the line is not one of CSV, or the error is not in one column.</summary>
    public string? Column { get; init; }

    /// <summary>What is wrong, and what would be right, in English.</summary>
    public required string Message { get; init; }
}
