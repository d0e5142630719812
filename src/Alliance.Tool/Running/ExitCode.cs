namespace Alliance.Tool;

/// <summary>How a command ended, the same for every command.</summary>
internal enum ExitCode
{
    /// <summary>The question was answered, whatever the answer, or the data have no error.</summary>
    Answered = 0,

    /// <summary>The data have errors (with --warnings-as-errors, or warnings); screen: a request has an error; format --check: a file is not in this form; assess --fail-on: as much as this may be required.</summary>
    ErrorsFound = 1,

    /// <summary>The command line is wrong: an unknown command, option, id or code, or an invalid day.</summary>
    Usage = 2,

    /// <summary>A file, standard input or standard output cannot be read or written.</summary>
    Unreadable = 3,

    /// <summary>A text is broken: it is not JSON, or not what was expected, such as a dataset, records, a table, requests, rates or settings.</summary>
    BrokenText = 4,

    /// <summary>Ctrl-C was pressed. Files are written completely or not at all.</summary>
    Interrupted = 130,

    /// <summary>The program was told to end (SIGTERM). Files are as after Ctrl-C.</summary>
    Terminated = 143,
}
