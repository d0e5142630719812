namespace Alliance.Core;

/// <summary>How a stream of requests is answered.</summary>
public sealed partial record AccessScreeningOptions
{
    /// <summary>The default options.</summary>
    public static AccessScreeningOptions Default { get; } = new();

    /// <summary>The form in which the requests are written. Default: <see cref="RequestFormat.JsonLines"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public RequestFormat Format { get; init => field = RequireDefined(value); }

    /// <summary>How much of each answer is written. Default: <see cref="ScreeningDetail.Outcome"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public ScreeningDetail Detail { get; init => field = RequireDefined(value); }

    /// <summary>
    /// The greatest number of threads that answer requests at the same time, at least 1. It does not change the results or their order; memory grows with it.
    /// Default: 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Parallelism { get; init => field = AtLeastOne(value); } = 1;

    /// <summary>
    /// The maximum length of a line of the requests, without its line feed, in bytes, at least 1. A longer line is answered with an error. Default: 1 MiB.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxLineBytes { get; init => field = AtLeastOne(value); } = 1024 * 1024;

    /// <summary>
    /// Receives the number of requests answered so far, each time that some more have been answered; it is never called by two threads at once. Default: null, no progress is reported.
    /// </summary>
    public IProgress<AccessScreeningProgress>? Progress { get; init; }

    private static T RequireDefined<T>(T value) where T : struct, Enum => Enum.IsDefined(value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"The value is not defined; it must be one of {string.Join(", ", Enum.GetNames<T>())}.");

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
