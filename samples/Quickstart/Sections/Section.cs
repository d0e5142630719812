namespace Quickstart;

/// <summary>One part of the answer. It computes its rows once; JSON contains the rows, and the tables are made from them.</summary>
/// <param name="key">The name of the member in JSON.</param>
/// <param name="title">The heading.</param>
internal abstract class Section(string key, string title)
{
    public string Key { get; } = key;

    public string Title { get; } = title;

    /// <summary>A note that explains the tables. Default: none.</summary>
    public virtual string? Note => null;

    /// <summary>The text that is shown instead of tables if there are no rows.</summary>
    public virtual string WhenEmpty => "Nothing in this dataset for this day.";

    /// <summary>The rows, as they are written to JSON.</summary>
    public abstract IReadOnlyList<object> Rows { get; }

    /// <summary>The rows, as tables for people to read.</summary>
    public abstract IEnumerable<TextTable> Tables { get; }

    /// <summary>A bar diagram under the tables. Default: none.</summary>
    public virtual BarDiagram? Diagram => null;
}
