using System.Runtime.CompilerServices;
using System.Text;

namespace Alliance.Core;

/// <summary>The names in one object of a text, to see that none comes twice. <c>default</c> is empty. The first few cost no memory.</summary>
internal struct UniqueNames
{
    private FewNames _few;
    private int _count;
    private HashSet<string>? _all;

    /// <summary>Takes a name.</summary>
    /// <param name="text">The text in which all the names stand.</param>
    /// <param name="start">The first byte of the name, behind its quotation mark.</param>
    /// <param name="end">Its closing quotation mark.</param>
    /// <returns>Whether the name is new.</returns>
    public bool Add(ReadOnlySpan<byte> text, int start, int end)
    {
        ReadOnlySpan<byte> name = text[start..end];
        // A name with escapes may be spelled in several ways; then they are compared by what they stand for.
        if (_all is null && _count < FewNames.Length && !name.Contains((byte)'\\'))
        {
            for (int i = 0; i < _count; i++)
            {
                if (name.SequenceEqual(text[_few[i].Start.._few[i].End]))
                    return false;
            }
            _few[_count++] = (start, end);
            return true;
        }
        if (_all is null)
        {
            _all = new HashSet<string>(StringComparer.Ordinal);
            for (int i = 0; i < _count; i++)
                _all.Add(Encoding.UTF8.GetString(text[_few[i].Start.._few[i].End]));
        }
        return _all.Add(Text(text, start, end));
    }

    private static string Text(ReadOnlySpan<byte> text, int start, int end)
    {
        byte[] unescaped = new byte[end - start];
        return Encoding.UTF8.GetString(unescaped, 0, JsonScan.Unescape(text, start, end, unescaped));
    }

    [InlineArray(Length)]
    private struct FewNames
    {
        public const int Length = 6;

        private (int Start, int End) _name;
    }
}
