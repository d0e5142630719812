namespace Alliance.Core;

/// <summary>How many requests of a stream have been answered.</summary>
/// <param name="Requests">The number of requests whose results have been written, also those with errors. Blank lines and a header are not counted.</param>
/// <param name="Errors">How many of them have an error instead of an answer.</param>
[JsonAnswer]
public readonly partial record struct AccessScreeningProgress(long Requests, long Errors);
