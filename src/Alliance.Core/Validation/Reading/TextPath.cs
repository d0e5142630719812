using System.Globalization;
using System.Text;

namespace Alliance.Core.Validation;

/// <summary>The path from the root of a text to the value that is being read. Names are kept as their offsets in the text.</summary>
internal sealed class TextPath
{
    private readonly List<(int Start, int End, int Index)> _steps = [];

    /// <summary>The number of steps.</summary>
    public int Count => _steps.Count;

    /// <summary>Enters the value of a member.</summary>
    /// <param name="start">The first byte of its name, inside the quotation marks.</param>
    /// <param name="end">The byte after its name.</param>
    public void EnterMember(int start, int end) => _steps.Add((start, end, -1));

    /// <summary>Enters an element of an array.</summary>
    public void EnterElement(int index) => _steps.Add((0, 0, index));

    /// <summary>Returns to an earlier number of steps.</summary>
    public void Return(int count) => _steps.RemoveRange(count, _steps.Count - count);

    /// <summary>Returns the path as an RFC 6901 pointer.</summary>
    /// <param name="text">The text.</param>
    public string Pointer(ReadOnlySpan<byte> text)
    {
        var pointer = new StringBuilder();
        foreach ((int start, int end, int index) in _steps)
        {
            pointer.Append('/');
            if (index >= 0)
                pointer.Append(CultureInfo.InvariantCulture, $"{index}");
            else
                pointer.Append(NameOf(text, start, end).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
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
