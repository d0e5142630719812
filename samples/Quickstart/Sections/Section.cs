namespace Quickstart;

/// <summary>One part of the answer. It computes its rows once; JSON shows the rows, the tables are made of them.</summary>
/// <param name="key">The member's name in JSON.</param>
/// <param name="title">The heading.</param>
internal abstract class Section(string key, string title)
{
    public string Key { get; } = key;

    public string Title { get; } = title;

    /// <summary>What people have to know to read the tables. Default: nothing.</summary>
    public virtual string? Note => null;

    /// <summary>What is said instead of tables where there are no rows.</summary>
    public virtual string WhenEmpty => "Nothing in this dataset for this day.";

    /// <summary>The rows, as JSON shows them.</summary>
    public abstract IReadOnlyList<object> Rows { get; }

    /// <summary>The rows, as people read them.</summary>
    public abstract IEnumerable<TextTable> Tables { get; }

    /// <summary>What a few bars show at a glance, under the tables. Default: nothing.</summary>
    public virtual BarDiagram? Diagram => null;
}
