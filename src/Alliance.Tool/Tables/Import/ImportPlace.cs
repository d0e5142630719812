using System.Globalization;

namespace Alliance.Tool;

/// <summary>A place in a file that is imported.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The line, counted from one; null for the file as a whole.</param>
/// <param name="Position">The byte in the line, counted from one; null for the line as a whole.</param>
/// <param name="Value">How the value in the line is named, such as <c>, column id</c> or <c> at /id</c>; empty for the line as a whole.</param>
internal readonly record struct ImportPlace(string File, int? Line = null, long? Position = null, string Value = "")
{
    /// <summary>The place of a cell in this line.</summary>
    public ImportPlace InColumn(string name) => this with { Value = $", column {name}" };

    /// <summary>The place as messages show it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}{(Line is null ? "" : Position is null ? $"({Line})" : $"({Line},{Position})")}{Value}");
}
