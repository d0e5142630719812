namespace Alliance.Tool;

/// <summary>How a command ended, the same for every command.</summary>
internal enum ExitCode
{
    /// <summary>The question was answered, whatever the answer, or the data have no error.</summary>
    Answered = 0,

    /// <summary>The data have errors, or a file is not in the form that was asked for.</summary>
    ErrorsFound = 1,

    /// <summary>The command line is wrong: an unknown command, option, id or code, or a day that is none.</summary>
    Usage = 2,

    /// <summary>A file cannot be read or written.</summary>
    Unreadable = 3,

    /// <summary>A text is not a dataset, a stream of records or settings: broken JSON, or values of the wrong form.</summary>
    BrokenText = 4,

    /// <summary>The command was ended by Ctrl-C, as shells count it: 128 and the number of the signal.</summary>
    Interrupted = 130,

    /// <summary>The command was ended by SIGTERM, counted in the same way.</summary>
    Terminated = 143,
}
