using System.Globalization;

namespace Alliance.Tool;

/// <summary>A place in a file that is imported.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The line, counted from one; null for the file as a whole.</param>
/// <param name="Position">The byte in the line, counted from one; null for the line as a whole.</param>
/// <param name="Value">How the value in the line is named, such as <c>, column id</c> or <c> at /id</c>; empty for the line as a whole.</param>
internal readonly record struct ImportPlace(string File, int? Line = null, long? Position = null, string Value = "")
{
    /// <summary>What the places of errors of one kind have in common: the file, and the value, whichever item of a list it is or is in.</summary>
    public string Common => $"{File}{string.Join('/', Value.Split('/').Select(part => part.All(char.IsAsciiDigit) ? "" : part))}";

    /// <summary>The place of a cell in this line.</summary>
    public ImportPlace InColumn(string name) => this with { Value = $", column {name}" };

    /// <summary>The place of a mistake in the text of this line.</summary>
    public ImportPlace At(Finding mistake) => this with { Position = mistake.Column, Value = mistake.Pointer.Length == 0 ? "" : $" at {mistake.Pointer}" };

    /// <summary>The place as messages show it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}{(Line is null ? "" : Position is null ? $"({Line})" : $"({Line},{Position})")}{Value}");
}
