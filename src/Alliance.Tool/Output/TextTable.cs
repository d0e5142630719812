namespace Alliance.Tool;

/// <summary>Rows of texts under headings.</summary>
/// <param name="headings">The headings.</param>
internal sealed class TextTable(params string[] headings)
{
    private readonly List<string[]> _rows = [];

    /// <summary>The headings.</summary>
    public IReadOnlyList<string> Headings { get; } = headings;

    /// <summary>The rows, each with a text for each heading.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows => _rows;

    /// <summary>Adds a row.</summary>
    public void Add(params string[] cells) => _rows.Add([.. cells.Select(PlainText.Line)]);
}
