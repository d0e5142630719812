using System.Diagnostics;
using System.Globalization;

namespace Alliance.Tool;

/// <summary>Shows how far a file of requests has been answered: in one line on standard error, and only in a terminal.</summary>
/// <param name="input">The file.</param>
internal sealed class ScreeningProgress(RequestInput input) : IProgress<AccessScreeningProgress>, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly bool _isShown = !Console.IsErrorRedirected;
    private readonly Stopwatch _since = Stopwatch.StartNew();
    private readonly Lock _drawing = new();
    private TimeSpan _next;
    private int _drawn;
    private long _requests;

    /// <summary>The number of requests whose results have been written.</summary>
    public long Requests => Interlocked.Read(ref _requests);

    /// <inheritdoc/>
    public void Report(AccessScreeningProgress value)
    {
        Interlocked.Exchange(ref _requests, value.Requests);
        TimeSpan elapsed = _since.Elapsed;
        if (!_isShown || elapsed < _next)
            return;
        _next = elapsed + Pause;
        Draw(TextOf(value, elapsed, input.Share));
    }

    /// <summary>Removes the line.</summary>
    public void Dispose()
    {
        if (_drawn > 0)
            Draw("");
    }

    /// <summary>The line: what is done, how many requests are answered in a second, and the time that is left, where the length of the file is known.</summary>
    internal static string TextOf(AccessScreeningProgress done, TimeSpan elapsed, double? share)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{done.Requests:#,0} requests, {done.Errors:#,0} with an error, {done.Requests / elapsed.TotalSeconds:#,0} per second");
        return share is > 0 and var part
            ? string.Create(CultureInfo.InvariantCulture, $"{part:0%}: {text}, {elapsed * ((1 - part) / part):hh\\:mm\\:ss} left")
            : text;
    }

    private void Draw(string text)
    {
        lock (_drawing)
        {
            string line = text[..Math.Min(text.Length, Math.Max(Console.WindowWidth, ToolOptions.LeastWidth) - 1)];
            Console.Error.Write($"\r{line}{new string(' ', Math.Max(0, _drawn - line.Length))}{(text.Length == 0 ? "\r" : "")}");
            _drawn = line.Length;
        }
    }
}
