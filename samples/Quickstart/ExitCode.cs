namespace Quickstart;

/// <summary>The exit code of the program.</summary>
internal enum ExitCode
{
    /// <summary>The report was printed.</summary>
    Fine = 0,

    /// <summary>The dataset breaks a rule.</summary>
    InvalidData = 1,

    /// <summary>The command line is not valid, or no day is known to answer for.</summary>
    Usage = 2,

    /// <summary>The file cannot be read.</summary>
    Unreadable = 3,

    /// <summary>The file does not contain a dataset: its JSON is broken or has another form.</summary>
    BrokenJson = 4,
}
