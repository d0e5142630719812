using System.Numerics;
using System.Runtime.Intrinsics;

namespace Alliance.Core;

/// <summary>The cells of a line of rates that end within 64 bytes: where they do, and whether all are written as nearly all are.</summary>
/// <param name="From">Where in the line the bytes begin, of which <see cref="Commas"/> tells.</param>
/// <param name="Commas">A bit for each of them, the lowest for the first: whether a cell ends there.</param>
internal readonly record struct CellWindow(int From, ulong Commas)
{
    private const int Width = 64;

    /// <summary>Looks at the bytes from the beginning of a cell on.</summary>
    /// <returns>
    /// The cells, each of them a rate of digits with at most one point between them and more than zero, or <c>N/A</c>. None if there is another cell among
    /// them, or none ends so soon: what comes first is then to be looked at by itself.
    /// </returns>
    public static CellWindow At(ReadOnlySpan<byte> line, int start)
    {
        // The last bytes of a line are looked at together with those before them.
        int from = Math.Min(start, line.Length - Width);
        if (from < 0)
            return default;
        ReadOnlySpan<byte> bytes = line.Slice(from, Width);
        Marks marks = Marks.Of(bytes[..(Width / 2)], bytes[(Width / 2)..]);
        unchecked
        {
            ulong first = 1UL << (start - from);
            ulong commas = marks.Commas & ~(first - 1);
            ulong starts = (commas << 1) | first;

            // A sum carries a bit over all bytes of a kind that follow, to the first of another kind.
            ulong afterFraction = ((marks.Points << 1) + marks.Digits) & ~marks.Digits;
            ulong afterZeros = (starts + (marks.Zeros | marks.Points)) & commas;
            ulong pointless = marks.Points & ~((marks.Digits << 1) & (marks.Digits >> 1));
            ulong absent = marks.Ns & starts & (marks.Slashes >> 1) & (marks.As >> 2) & (commas >> 3);
            ulong others = ~(marks.Digits | marks.Points | commas | absent | (absent << 1) | (absent << 2));
            ulong wrong = others | pointless | afterZeros | (afterFraction & ~commas);
            ulong whole = (ulong.MaxValue >> BitOperations.LeadingZeroCount(commas)) & ~(first - 1);
            return (wrong & whole) == 0 ? new(from, commas) : default;
        }
    }

    /// <summary>Where bytes of some kinds stand.</summary>
    private readonly record struct Marks(ulong Commas, ulong Points, ulong Digits, ulong Zeros, ulong Ns, ulong Slashes, ulong As)
    {
        public static Marks Of(ReadOnlySpan<byte> lower, ReadOnlySpan<byte> upper)
        {
            Vector256<byte> low = Vector256.Create(lower), high = Vector256.Create(upper);
            Vector256<byte> zero = Vector256.Create((byte)'0'), nine = Vector256.Create((byte)9);
            return new(
                Where(low, high, (byte)','),
                Where(low, high, (byte)'.'),
                Join(Vector256.LessThanOrEqual(low - zero, nine), Vector256.LessThanOrEqual(high - zero, nine)),
                Where(low, high, (byte)'0'),
                Where(low, high, (byte)'N'),
                Where(low, high, (byte)'/'),
                Where(low, high, (byte)'A'));
        }

        private static ulong Where(Vector256<byte> low, Vector256<byte> high, byte value) =>
            Join(Vector256.Equals(low, Vector256.Create(value)), Vector256.Equals(high, Vector256.Create(value)));

        private static ulong Join(Vector256<byte> low, Vector256<byte> high) =>
            low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << 32);
    }
}
