using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Alliance.Core.Json;

/// <summary>
/// The names of a record's members. A name that is written without escapes, its colon right behind it, is found by its bytes in one step, in whatever
/// order the members stand: the first bytes lead to a slot, and what stands there is compared whole.
/// </summary>
internal sealed class MemberNames
{
    /// <summary>So many bytes are compared. Names that take more, with their quotation marks and colon, are found by <see cref="IndexOf"/> alone.</summary>
    private const int Reach = sizeof(ulong) + 16;

    private const int MostTries = 200;

    private readonly string _record;
    private readonly byte[][] _names;
    private readonly Slot[] _slots;
    private readonly ulong _keyMask;
    private readonly ulong _multiplier;
    private readonly int _shift;

    /// <param name="record">The name of the record.</param>
    /// <param name="number">Its number among the records, from one.</param>
    /// <param name="names">The names, each by its place.</param>
    public MemberNames(string record, byte number, params string[] names)
    {
        _record = record;
        Number = number;
        _names = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        Slot[] written = [.. _names.Select(Slot.Of)];
        // Of the bytes only as many tell where to look as the shortest name has, with its quotation marks and colon: what follows it is something else.
        _keyMask = written.Aggregate(ulong.MaxValue, static (mask, slot) => mask & slot.FirstMask);
        int bits = BitOperations.Log2((uint)names.Length) + 2;
        _shift = 64 - bits;
        _multiplier = Multiplier([.. written.Select(slot => slot.First & _keyMask)], bits);
        _slots = new Slot[(1 << bits) + names.Length];
        Array.Fill(_slots, Slot.None);
        int free = 1 << bits;
        foreach (ref readonly Slot one in written.AsSpan())
        {
            ref Slot slot = ref _slots[SlotOf(one.First)];
            while (!slot.IsFree)
            {
                if (slot.Next == 0)
                    slot.Next = free++;
                slot = ref _slots[slot.Next];
            }
            slot = one;
        }
    }

    /// <summary>The number of the record among all of them.</summary>
    public byte Number { get; }

    /// <summary>A name.</summary>
    public ReadOnlySpan<byte> this[int place] => _names[place];

    /// <summary>The place of the name with which a text begins, without escapes and with its colon; negative where it is none of these.</summary>
    /// <param name="text">The text from the name's quotation mark on.</param>
    /// <param name="length">The length of the name, with its quotation marks and colon.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<byte> text, out int length) =>
        text.Length >= Reach ? Find(ref MemoryMarshal.GetReference(text), out length) : FindInRest(text, out length);

    /// <summary>The place of a name without quotation marks and escapes; negative where it is none of these.</summary>
    public int IndexOf(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < _names.Length; i++)
        {
            if (name.SequenceEqual(_names[i]))
                return i;
        }
        return -1;
    }

    /// <summary>Refuses members that have one of these names. Of those that were read as unknown to this very record it is known.</summary>
    /// <exception cref="ArgumentException">One has.</exception>
    public void RequireUnknown(UnknownMembers members)
    {
        if (members.UnknownTo == Number)
            return;
        for (var member = new CompactMember(members.Raw); member.MoveNext();)
        {
            // Names are spelled canonically, and nothing in these is escaped.
            if (IndexOf(member.RawName[1..^1]) >= 0)
                throw new ArgumentException($"The unknown member \"{member.Name}\" of {_record} has the name of a member that it knows.", nameof(members));
        }
    }

    private static ulong Multiplier(ReadOnlySpan<ulong> keys, int bits)
    {
        ulong best = 0, next = 0x9E3779B97F4A7C15;
        int most = 0;
        Span<bool> taken = stackalloc bool[1 << bits];
        for (int i = 0; i < MostTries && most < keys.Length; i++)
        {
            next = unchecked((next * 6364136223846793005) + 2);
            taken.Clear();
            foreach (ulong key in keys)
                taken[unchecked((int)((key * next) >> (64 - bits)))] = true;
            int apart = taken.Count(true);
            if (apart > most)
                (most, best) = (apart, next);
        }
        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(ref byte text, out int length)
    {
        ulong first = Unsafe.ReadUnaligned<ulong>(ref text);
        Vector128<byte> rest = Vector128.LoadUnsafe(ref text, sizeof(ulong));
        ref Slot slot = ref _slots[SlotOf(first)];
        while (!slot.Holds(first, rest))
        {
            if (slot.Next == 0)
            {
                length = 0;
                return -1;
            }
            slot = ref _slots[slot.Next];
        }
        length = slot.Length;
        return slot.Place;
    }

    private int FindInRest(ReadOnlySpan<byte> text, out int length)
    {
        Span<byte> padded = stackalloc byte[Reach];
        padded.Clear();
        text.CopyTo(padded);
        return Find(ref MemoryMarshal.GetReference(padded), out length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(ulong first) => unchecked((int)(((first & _keyMask) * _multiplier) >> _shift));

    /// <param name="First">The first bytes of the name, its opening quotation mark the lowest; zero behind its colon.</param>
    /// <param name="FirstMask">The bytes of <paramref name="First"/> that count.</param>
    /// <param name="Rest">The bytes behind them.</param>
    /// <param name="RestMask">Those that count.</param>
    /// <param name="Length">How many bytes count.</param>
    /// <param name="Place">The place of the name; negative where there is none, or one that is too long to be known for certain.</param>
    private record struct Slot(ulong First, ulong FirstMask, Vector128<byte> Rest, Vector128<byte> RestMask, int Length, int Place)
    {
        /// <summary>Holds whatever text, to say that it is no name.</summary>
        public static readonly Slot None = new(0, 0, default, default, 0, -1);

        /// <summary>Where the next of the names stands that fall together; zero after the last.</summary>
        public int Next { get; set; }

        public readonly bool IsFree => Length == 0;

        public static Slot Of(byte[] name, int place)
        {
            Span<byte> bytes = stackalloc byte[Reach], mask = stackalloc byte[Reach];
            bytes.Clear();
            mask.Clear();
            byte[] written = [(byte)'"', .. name, (byte)'"', (byte)':'];
            int length = Math.Min(written.Length, Reach);
            written.AsSpan(0, length).CopyTo(bytes);
            mask[..length].Fill(0xFF);
            return new(
                BinaryPrimitives.ReadUInt64LittleEndian(bytes),
                BinaryPrimitives.ReadUInt64LittleEndian(mask),
                Vector128.Create<byte>(bytes[sizeof(ulong)..]),
                Vector128.Create<byte>(mask[sizeof(ulong)..]),
                length,
                written.Length <= Reach ? place : -1);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly bool Holds(ulong first, Vector128<byte> rest) =>
            ((first ^ First) & FirstMask) == 0 && ((rest ^ Rest) & RestMask) == Vector128<byte>.Zero;
    }
}
