using Alliance.Core;

namespace Screening;

/// <summary>Shows on standard error which part of a file has been read.</summary>
internal sealed class ProgressBar(FileStream file) : IProgress<AccessScreeningProgress>
{
    private const int Width = 40;

    private int _shown = -1;

    public void Report(AccessScreeningProgress value)
    {
        int done = (int)(file.Position * Width / Math.Max(file.Length, 1));
        if (done == _shown)
            return;
        _shown = done;
        Console.Error.Write($"\r[{new string('#', done)}{new string('.', Width - done)}] {value.Requests} requests, {value.Errors} errors");
        if (done == Width)
            Console.Error.WriteLine();
    }
}
