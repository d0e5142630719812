using System.Numerics;
using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>Distributes steps to parts by the method of the largest remainder.</summary>
internal static class AllocationShares
{
    private const int OnStack = 16;

    /// <summary>Fills the parts with whole numbers of steps.</summary>
    /// <param name="steps">The number of steps; at most 96 bits.</param>
    /// <param name="ratios">The ratios; each is zero or more, and not all are zero.</param>
    /// <param name="scale">The largest number of decimals of a ratio.</param>
    /// <param name="step">The size of one step, with the sign of the amount.</param>
    /// <param name="currency">The currency of the parts.</param>
    /// <param name="parts">The parts to fill; as many as there are ratios.</param>
    public static void Give(UInt128 steps, ReadOnlySpan<decimal> ratios, int scale, decimal step, CurrencyCode currency, Span<Money> parts)
    {
        // When the sum of the ratios, scaled to whole numbers, fits into 32 bits, their products with the steps fit into 128 bits.
        if (!TrySum(ratios, scale, out UInt128 sum))
        {
            GiveLarge(steps, ratios, scale, step, currency, parts);
            return;
        }
        Few few = default;
        Span<Remainder> order = ratios.Length > OnStack ? new Remainder[ratios.Length] : ((Span<Remainder>)few)[..ratios.Length];
        UInt128 left = steps;
        for (int i = 0; i < ratios.Length; i++)
        {
            TryWhole(ratios[i], scale, out uint ratio);
            (UInt128 count, UInt128 rest) = UInt128.DivRem(steps * ratio, sum);
            left -= count;
            order[i] = new(rest, i);
            parts[i] = new((decimal)count * step, currency);
        }
        if (left == 0)
            return;
        order.Sort();
        foreach (Remainder next in order[..(int)left])
            parts[next.Index] = new(parts[next.Index].Amount + step, currency);
    }

    private static void GiveLarge(UInt128 steps, ReadOnlySpan<decimal> ratios, int scale, decimal step, CurrencyCode currency, Span<Money> parts)
    {
        BigInteger[] wholes = [.. ratios.ToArray().Select(DecimalDigits.Of).Select(ratio => ratio.Value * BigInteger.Pow(10, scale - ratio.Scale))];
        BigInteger sum = wholes.Aggregate(BigInteger.Zero, (one, other) => one + other);
        (BigInteger Count, BigInteger Left)[] shares = [.. wholes.Select(whole => BigInteger.DivRem(steps * whole, sum))];
        BigInteger left = shares.Aggregate((BigInteger)steps, (rest, share) => rest - share.Count);
        HashSet<int> next = [.. Enumerable.Range(0, shares.Length).OrderByDescending(i => shares[i].Left).Take((int)left)];
        for (int i = 0; i < shares.Length; i++)
            parts[i] = new((decimal)(shares[i].Count + (next.Contains(i) ? 1 : 0)) * step, currency);
    }

    private static bool TrySum(ReadOnlySpan<decimal> ratios, int scale, out UInt128 sum)
    {
        sum = 0;
        foreach (decimal ratio in ratios)
        {
            if (!TryWhole(ratio, scale, out uint whole))
                return false;
            sum += whole;
        }
        return sum <= uint.MaxValue;
    }

    private static bool TryWhole(decimal ratio, int scale, out uint whole)
    {
        DecimalDigits digits = DecimalDigits.Of(ratio);
        UInt128 wide = digits.Value;
        for (int own = digits.Scale; own < scale && wide <= uint.MaxValue; own++)
            wide *= 10;
        whole = wide <= uint.MaxValue ? (uint)wide : 0;
        return wide <= uint.MaxValue;
    }

    private readonly record struct Remainder(UInt128 Rest, int Index) : IComparable<Remainder>
    {
        /// <summary>Orders the largest remainder first, and equal remainders by index.</summary>
        public int CompareTo(Remainder other) => other.Rest.CompareTo(Rest) is var larger and not 0 ? larger : Index.CompareTo(other.Index);
    }

    [InlineArray(OnStack)]
    private struct Few
    {
        private Remainder _first;
    }
}
