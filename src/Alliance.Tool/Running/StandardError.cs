namespace Alliance.Tool;

/// <summary>Standard error. Where it is closed or full, nobody can be told: the exit code remains.</summary>
internal static class StandardError
{
    /// <summary>Writes lines, without characters that control a terminal.</summary>
    public static void Write(string lines)
    {
        try
        {
            Console.Error.WriteLine(PlainText.Lines(lines));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }
}
