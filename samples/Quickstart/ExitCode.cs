namespace Quickstart;

/// <summary>What the program tells the shell.</summary>
internal enum ExitCode
{
    /// <summary>The report was printed.</summary>
    Fine = 0,

    /// <summary>The file holds a dataset that breaks a rule.</summary>
    InvalidData = 1,

    /// <summary>The command line is not understood.</summary>
    Usage = 2,

    /// <summary>The file cannot be read.</summary>
    Unreadable = 3,

    /// <summary>The file holds no dataset: its JSON is broken or of another shape.</summary>
    BrokenJson = 4,
}
