namespace Alliance.Tool;

/// <summary>What is wrong with the files of an import. What is wrong in the same way in many lines of a file is told once.</summary>
internal sealed class ImportErrors
{
    private const int MostToldAlone = 3;
    private const int MostLines = 5;

    private readonly List<(ToolException Error, int? Line, string Kind)> _errors = [];

    /// <summary>The number of errors, those included that are told with others.</summary>
    public int Count => _errors.Count;

    /// <summary>Notes why a file cannot be read further.</summary>
    public void Add(ToolException error) => _errors.Add((error, null, error.Message));

    /// <summary>Notes an error.</summary>
    /// <param name="code">How the command ends because of it.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="message">What is wrong, and what would be right.</param>
    /// <param name="cause">What is the same in all errors of this cause in a column, or in the lines of a file. Default: the message.</param>
    public void Add(ExitCode code, ImportPlace place, string message, string? cause = null) =>
        _errors.Add((new(code, $"{place}: {message}"), place.Line, $"{place with { Line = null, Position = null }}: {cause ?? message}"));

    /// <summary>How a command ends with the errors that were noted after the first ones.</summary>
    /// <param name="count">The number of the first ones.</param>
    public ExitCode WorstAfter(int count) => FileLoop.Worst([.. _errors.Skip(count).Select(one => one.Error.ExitCode)]);

    /// <summary>The errors that are told, in the order in which they were found: of more than three with one cause the first, which names the lines of the others.</summary>
    public IReadOnlyList<ToolException> Told()
    {
        ILookup<string, (ToolException Error, int? Line, string Kind)> alike = _errors.ToLookup(one => one.Kind, StringComparer.Ordinal);
        HashSet<string> told = new(StringComparer.Ordinal);
        return
        [
            .. from one in _errors
               let isToldAlone = alike[one.Kind].Count() <= MostToldAlone
               where isToldAlone || told.Add(one.Kind)
               select isToldAlone ? one.Error : WithOthers(one.Error, [.. alike[one.Kind].Skip(1).Select(other => other.Line)]),
        ];
    }

    private static ToolException WithOthers(ToolException error, int?[] lines)
    {
        string others = Array.TrueForAll(lines, line => line is not null)
            ? $"{Counted.Of(lines.Length, "more line")}{(lines.Length > MostLines ? ", such as" : ":")} {string.Join(", ", lines.Take(MostLines))}"
            : Counted.Of(lines.Length, "more place");
        return new(error.ExitCode, $"{error.Message} The same is wrong in {others}.");
    }
}
