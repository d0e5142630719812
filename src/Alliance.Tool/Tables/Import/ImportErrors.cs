namespace Alliance.Tool;

/// <summary>What is wrong with the files of an import. More than three errors of one kind in a column, or in a member of the records of a file, are reported as one.</summary>
internal sealed class ImportErrors
{
    private const int MostReportedAlone = 3;
    private const int MostListed = 20;
    private const int LongestWord = 40;

    private readonly List<ImportError> _errors = [];

    /// <summary>The number of errors, those included that are reported with others.</summary>
    public int Count => _errors.Count;

    /// <summary>Notes why a file cannot be read further.</summary>
    public void Add(ToolException error) => _errors.Add(new(error, error.Message, null, error.Message, null));

    /// <summary>Notes an error.</summary>
    /// <param name="code">How the command ends because of it.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="message">What is wrong, and what would be right.</param>
    /// <param name="kind">What is the same in all errors of this kind in a column, or in the lines of a file. Default: the message.</param>
    /// <param name="word">The word that stands there, if one is wrong.</param>
    public void Add(ExitCode code, ImportPlace place, string message, string? kind = null, string? word = null) =>
        _errors.Add(new(new(code, $"{place}: {message}"), message, place.Line, $"{place.Common}: {kind ?? message}", word));

    /// <summary>How a command ends with the errors that were noted after the first ones.</summary>
    /// <param name="count">The number of the first ones.</param>
    public ExitCode WorstAfter(int count) => FileLoop.Worst([.. _errors.Skip(count).Select(one => one.Error.ExitCode)]);

    /// <summary>
    /// The errors that are reported, in the order in which they were found. Of more than three of one kind it is the first, and its message then has the lines of the others and,
    /// unless they are all the same, the different words that stand there: the first twenty ranges of lines, the first twenty words, and the number of those that are not listed.
    /// </summary>
    public IReadOnlyList<ToolException> Reported()
    {
        ILookup<string, ImportError> alike = _errors.ToLookup(one => one.Kind, StringComparer.Ordinal);
        HashSet<string> reported = new(StringComparer.Ordinal);
        return
        [
            .. from one in _errors
               let isAlone = alike[one.Kind].Count() <= MostReportedAlone
               where isAlone || reported.Add(one.Kind)
               select isAlone ? one.Error : WithOthers(one, [.. alike[one.Kind].Skip(1)]),
        ];
    }

    private static ToolException WithOthers(ImportError first, ImportError[] others)
    {
        int[] lines = [.. others.Select(other => other.Line).OfType<int>().Distinct()];
        string places = lines.Length == 0 ? "" : $" in {(lines.Length == 1 ? "line" : "lines")} {Ranges(lines)}";
        if (Array.TrueForAll(others, other => other.Message == first.Message))
            return new(first.Error.ExitCode, $"{first.Error.Message} The same is wrong in {(lines.Length == others.Length ? $"{Counted.Of(lines.Length, "more line")}: {Ranges(lines)}" : $"{Counted.Of(others.Length, "more place")}{places}")}.");
        string[] words = [.. others.Select(other => other.Word).OfType<string>().Distinct(StringComparer.Ordinal).Select(Quoted)];
        string listed = words.Length == 0 ? "" : $": {Listed(words.Take(MostListed), words.Length - MostListed)}";
        return new(first.Error.ExitCode, $"{first.Error.Message} There are {Counted.Of(others.Length, "more error")} of this kind{places}{listed}.");
    }

    /// <summary>The numbers of lines, in order and as ranges: <c>4 to 9, 12</c>.</summary>
    private static string Ranges(IEnumerable<int> lines)
    {
        List<(int First, int Last)> ranges = [];
        foreach (int line in lines.Order())
        {
            if (ranges is [.., var last] && last.Last + 1 == line)
                ranges[^1] = (last.First, line);
            else
                ranges.Add((line, line));
        }
        return Listed(ranges.Take(MostListed).Select(range => range.First == range.Last ? $"{range.First}" : $"{range.First} to {range.Last}"), ranges.Skip(MostListed).Sum(range => range.Last - range.First + 1));
    }

    /// <summary>A word in quotation marks, with the space around it, which may be what is wrong.</summary>
    private static string Quoted(string word) => $"'{WrappedText.Cut(PlainText.WithSpace(word), LongestWord)}'";

    private static string Listed(IEnumerable<string> first, int more) => $"{string.Join(", ", first)}{(more > 0 ? $" and {more} more" : "")}";

    private sealed record ImportError(ToolException Error, string Message, int? Line, string Kind, string? Word);
}
