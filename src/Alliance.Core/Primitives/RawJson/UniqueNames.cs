using System.Runtime.CompilerServices;
using System.Text;

namespace Alliance.Core;

/// <summary>The names in one object of a text, to check that none occurs twice. <c>default</c> is empty. The first few names allocate no memory.</summary>
internal struct UniqueNames
{
    /// <summary>Longer names with escapes are compared as strings.</summary>
    private const int LongestOnStack = 128;

    private FewNames _few;
    private int _count;
    private uint _escaped;
    private HashSet<string>? _all;

    /// <summary>Adds a name.</summary>
    /// <param name="text">The text that contains all the names.</param>
    /// <param name="start">The first byte of the name, after its opening quotation mark.</param>
    /// <param name="end">Its closing quotation mark.</param>
    /// <param name="isEscaped">Whether the name has escapes, so that it may be spelled differently elsewhere.</param>
    /// <returns>Whether the name is new.</returns>
    public bool Add(ReadOnlySpan<byte> text, int start, int end, bool isEscaped)
    {
        if (_all is null && _count < FewNames.Length && end - start <= LongestOnStack)
        {
            for (int i = 0; i < _count; i++)
            {
                (int otherStart, int otherEnd) = _few[i];
                if (text[start..end].SequenceEqual(text[otherStart..otherEnd])
                    || ((isEscaped || (_escaped & (1u << i)) != 0) && StandForTheSame(text, start, end, otherStart, otherEnd)))
                    return false;
            }
            _escaped |= (isEscaped ? 1u : 0) << _count;
            _few[_count] = (start, end);
            _count++;
            return true;
        }
        if (_all is null)
        {
            _all = new HashSet<string>(StringComparer.Ordinal);
            for (int i = 0; i < _count; i++)
                _all.Add(Text(text, _few[i].Start, _few[i].End));
        }
        return _all.Add(Text(text, start, end));
    }

    private static bool StandForTheSame(ReadOnlySpan<byte> text, int start, int end, int otherStart, int otherEnd)
    {
        Span<byte> unescaped = stackalloc byte[LongestOnStack], otherUnescaped = stackalloc byte[LongestOnStack];
        int length = JsonScan.Unescape(text, start, end, unescaped);
        int otherLength = JsonScan.Unescape(text, otherStart, otherEnd, otherUnescaped);
        return unescaped[..length].SequenceEqual(otherUnescaped[..otherLength]);
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
