using System.Globalization;
using System.Text;

namespace Alliance.Core.Validation;

/// <summary>
/// The path from the root of a text to a value. It is the path to the enclosing value and one more step, and names are kept as their offsets in the text: so a path needs
/// little memory, however long the names in it are.
/// </summary>
internal sealed class TextPath
{
    private readonly TextPath? _outer;
    private readonly int _start;
    private readonly int _end;
    private readonly int _index;

    private TextPath(TextPath? outer, int start, int end, int index)
    {
        (_outer, _start, _end, _index) = (outer, start, end, index);
        Length = (outer?.Length ?? 0) + 1 + end - start;
    }

    /// <summary>The path to the root.</summary>
    public static TextPath Root { get; } = new(null, 0, 0, 0);

    /// <summary>About how long the pointer is: indices and characters of more than one byte may make it differ.</summary>
    public int Length { get; }

    /// <summary>Returns the path to a member of the value here.</summary>
    /// <param name="start">The first byte of its name, inside the quotation marks.</param>
    /// <param name="end">The byte after its name.</param>
    public TextPath Member(int start, int end) => new(this, start, end, -1);

    /// <summary>Returns the path to an element of the array here.</summary>
    public TextPath Element(int index) => new(this, 0, 0, index);

    /// <summary>Returns the path as an RFC 6901 pointer.</summary>
    /// <param name="text">The text.</param>
    public string Pointer(ReadOnlySpan<byte> text)
    {
        var steps = new Stack<TextPath>();
        for (TextPath step = this; step._outer is { } outer; step = outer)
            steps.Push(step);
        var pointer = new StringBuilder();
        foreach (TextPath step in steps)
        {
            pointer.Append('/');
            if (step._index >= 0)
                pointer.Append(CultureInfo.InvariantCulture, $"{step._index}");
            else
                pointer.Append(JsonPointer.Escaped(NameOf(text, step._start, step._end)));
        }
        return pointer.ToString();
    }

    /// <summary>Returns the name of a member without escapes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first byte of the name, inside the quotation marks.</param>
    /// <param name="end">The byte after it.</param>
    public static string NameOf(ReadOnlySpan<byte> text, int start, int end)
    {
        if (!text[start..end].Contains((byte)'\\'))
            return Encoding.UTF8.GetString(text[start..end]);
        try
        {
            byte[] unescaped = new byte[end - start];
            return Encoding.UTF8.GetString(unescaped.AsSpan(0, JsonScan.Unescape(text, start, end, unescaped)));
        }
        catch (JsonReadException)
        {
            // A name that does not stand in quotation marks may contain anything.
            return Encoding.UTF8.GetString(text[start..end]);
        }
    }
}
