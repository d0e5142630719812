using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core;

/// <summary>
/// The form of language tags: RFC 5646 (BCP 47) <c>langtag</c> or <c>privateuse</c>, at most 100 characters. Only the form is checked,
/// not whether the subtags are registered; the irregular grandfathered tags (such as <c>i-klingon</c>) are refused.
/// </summary>
public static class LanguageTag
{
    /// <summary>The tag of a text whose language is not stated (ISO 639-2, undetermined).</summary>
    public const string Undetermined = "und";

    internal const int Longest = 100;

    /// <summary>Whether a text is a well-formed language tag, in any letter case.</summary>
    /// <param name="tag">The text.</param>
    /// <returns>Whether it is well-formed; false for null.</returns>
    public static bool IsWellFormed([NotNullWhen(true)] string? tag)
    {
        if (string.IsNullOrEmpty(tag) || tag.Length > Longest)
            return false;
        var subtags = new Subtags(tag);
        if (subtags.TakeLanguage() ? !(subtags.TakeVariants() && subtags.TakeExtensions()) : !subtags.AtPrivateUse)
            return false;
        return (!subtags.AtPrivateUse || subtags.TakePrivateUse()) && subtags.AtEnd;
    }

    /// <summary>Returns a tag in the letter case that RFC 5646 section 2.1.1 recommends: <c>zh-Hant-TW</c>.</summary>
    /// <param name="tag">A well-formed tag in any letter case.</param>
    /// <returns>The same tag in canonical letter case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tag"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="tag"/> is not well-formed.</exception>
    public static string Canonicalize(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return TryCanonicalize(tag, out string? canonical) ? canonical : throw ParseErrors.Refused("a language tag", tag, new ParseFault(ParseErrors.LanguageTag, 0));
    }

    /// <summary>Does the same as <see cref="Canonicalize"/>, without exceptions.</summary>
    /// <param name="tag">A text.</param>
    /// <param name="canonical">The tag in canonical letter case, or null.</param>
    /// <returns>Whether the text is a well-formed tag.</returns>
    public static bool TryCanonicalize([NotNullWhen(true)] string? tag, [NotNullWhen(true)] out string? canonical)
    {
        canonical = null;
        if (!IsWellFormed(tag))
            return false;
        Span<char> cased = stackalloc char[tag.Length];
        tag.AsSpan().ToLowerInvariant(cased);
        bool afterSingleton = false;
        foreach (Range range in tag.AsSpan().Split('-'))
        {
            Span<char> subtag = cased[range];
            afterSingleton |= subtag.Length == 1;
            if (afterSingleton || range.Start.Value == 0)
                continue;
            // Region and script; a four-character variant begins with a digit, which has no case.
            if (subtag.Length == 2 || (subtag.Length == 4 && char.IsAsciiLetter(subtag[0])))
                subtag[0] = char.ToUpperInvariant(subtag[0]);
            if (subtag.Length == 2)
                subtag[1] = char.ToUpperInvariant(subtag[1]);
        }
        canonical = cased.SequenceEqual(tag) ? tag : cased.ToString();
        return true;
    }

    /// <summary>Reads the parts of a tag by the productions of the grammar, from left to right.</summary>
    private ref struct Subtags
    {
        private readonly ReadOnlySpan<char> _tag;
        private int _start;
        private int _length;

        public Subtags(ReadOnlySpan<char> tag)
        {
            _tag = tag;
            _length = LengthFrom(0);
        }

        public readonly bool AtPrivateUse => Current is "x" or "X";

        public readonly bool AtEnd => _start > _tag.Length;

        private readonly ReadOnlySpan<char> Current => AtEnd ? default : _tag.Slice(_start, _length);

        /// <summary>language [extlang] [script] [region]</summary>
        public bool TakeLanguage()
        {
            int length = _length;
            if (length is < 2 or > 8 || !TakeLetters(length))
                return false;
            for (int extlang = 0; extlang < 3 && length < 4 && TakeLetters(3); extlang++)
            {
            }
            TakeLetters(4);
            if (!TakeLetters(2) && _length == 3 && !AtEnd && !Current.ContainsAnyExceptInRange('0', '9'))
                Next();
            return true;
        }

        /// <summary>*variant; none may occur twice.</summary>
        public bool TakeVariants()
        {
            int first = _start;
            while (IsAlphanumeric() && (_length is >= 5 and <= 8 || (_length == 4 && char.IsAsciiDigit(Current[0]))))
            {
                if (OccursBetween(first, Current))
                    return false;
                Next();
            }
            return true;
        }

        /// <summary>*extension; no singleton may occur twice.</summary>
        public bool TakeExtensions()
        {
            int first = _start;
            while (_length == 1 && IsAlphanumeric() && Current[0] is not ('x' or 'X'))
            {
                if (OccursBetween(first, Current))
                    return false;
                Next();
                if (!TakeSome(shortest: 2))
                    return false;
            }
            return true;
        }

        /// <summary>"x" 1*("-" (1*8alphanum))</summary>
        public bool TakePrivateUse()
        {
            Next();
            return TakeSome(shortest: 1);
        }

        private bool TakeSome(int shortest)
        {
            int first = _start;
            while (_length >= shortest && _length <= 8 && IsAlphanumeric())
                Next();
            return _start > first;
        }

        private bool TakeLetters(int length)
        {
            if (AtEnd || _length != length)
                return false;
            foreach (char c in Current)
            {
                if (!char.IsAsciiLetter(c))
                    return false;
            }
            Next();
            return true;
        }

        private readonly bool IsAlphanumeric()
        {
            foreach (char c in Current)
            {
                if (!char.IsAsciiLetterOrDigit(c))
                    return false;
            }
            return _length > 0 && !AtEnd;
        }

        private readonly bool OccursBetween(int start, ReadOnlySpan<char> subtag)
        {
            if (start >= _start)
                return false;
            ReadOnlySpan<char> earlier = _tag[start..(_start - 1)];
            foreach (Range range in earlier.Split('-'))
            {
                if (earlier[range].Equals(subtag, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
            return false;
        }

        private void Next()
        {
            _start += _length + 1;
            _length = AtEnd ? 0 : LengthFrom(_start);
        }

        private readonly int LengthFrom(int start) => _tag[start..].IndexOf('-') is var hyphen and >= 0 ? hyphen : _tag.Length - start;
    }
}
