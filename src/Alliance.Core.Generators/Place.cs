using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Alliance.Core.Generators;

/// <summary>A place in a file, for a diagnostic: unlike a <see cref="Location"/> it compares by value and keeps no syntax tree alive.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Span">The characters.</param>
/// <param name="Lines">The same by line and column.</param>
internal readonly record struct Place(string File, TextSpan Span, LinePositionSpan Lines)
{
    public static Place? Of(ISymbol symbol) => symbol.Locations.FirstOrDefault() is { SourceTree: { } tree } location
        ? new(tree.FilePath, location.SourceSpan, location.GetLineSpan().Span)
        : null;

    public Location ToLocation() => Location.Create(File, Span, Lines);
}
