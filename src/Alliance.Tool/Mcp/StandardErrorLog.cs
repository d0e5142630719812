using Microsoft.Extensions.Logging;
using ModelContextProtocol;

namespace Alliance.Tool;

/// <summary>Writes warnings and errors of the server to standard error, a line for each: standard output belongs to the protocol.</summary>
internal sealed class StandardErrorLog : ILoggerFactory, ILogger
{
    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc/>
    public void AddProvider(ILoggerProvider provider)
    {
    }

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Warning and < LogLevel.None;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        // What is wrong with a request is in its answer, and a request that was cancelled has none.
        if (IsEnabled(logLevel) && exception is not (McpException or OperationCanceledException))
            StandardError.Write($"alliance: {formatter(state, exception)}{(exception is null ? "" : $": {exception.Message}")}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
