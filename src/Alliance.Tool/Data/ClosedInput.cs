namespace Alliance.Tool;

/// <summary>Whether the program was started without a standard input, as with <c>&lt;&amp;-</c> in a shell.</summary>
internal static class ClosedInput
{
    private const string Descriptor = "/proc/self/fdinfo/0";
    private const string Flags = "flags:";
    private const int CloseOnExec = 0x80000;

    /// <summary>
    /// Whether there is none. The runtime then uses its number for a file of its own, often a pipe, from which a read never returns. Such files are closed when another program starts
    /// (<c>O_CLOEXEC</c>); a standard input that was inherited is not. Always false on systems other than Linux.
    /// </summary>
    public static bool IsClosed
    {
        get
        {
            if (!OperatingSystem.IsLinux())
                return false;
            try
            {
                string flags = File.ReadLines(Descriptor).First(line => line.StartsWith(Flags, StringComparison.Ordinal))[Flags.Length..];
                return (Convert.ToInt64(flags.Trim(), fromBase: 8) & CloseOnExec) != 0;
            }
            catch (FileNotFoundException)
            {
                return Directory.Exists("/proc/self/fdinfo");
            }
            catch (Exception error) when (FileErrors.Is(error))
            {
                return false;
            }
        }
    }
}
