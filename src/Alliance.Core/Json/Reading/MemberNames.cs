using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Alliance.Core.Json;

/// <summary>
/// The names of a record's members. A name that is written without escapes and followed directly by its colon is found by a hash of its first bytes, in
/// any order of the members: the hash selects a slot, and the name in the slot is compared completely.
/// </summary>
/// <remarks>
/// <see cref="TryFind"/> reads <see cref="Reach"/> bytes without checking that the text has so many. This is safe because its only caller,
/// <see cref="TextSource"/>, checks it before; <c>GuardedTextTests</c> tests this with memory that ends where the text ends.
/// </remarks>
internal sealed class MemberNames
{
    /// <summary>The number of bytes that are compared. Longer names, with their quotation marks and colon, are found only by <see cref="IndexOf"/>.</summary>
    public const int Reach = sizeof(ulong) + 16;

    private const int MostNames = 64, MostStarts = MostNames * 4;

    private const int MostTries = 200;

    private readonly byte[][] _names;
    private readonly ulong _required;

    private readonly Slot[] _slots;
    private readonly ulong _keyMask;
    private readonly ulong _multiplier;
    private readonly int _shift;

    // The slot of a name, by the hash of its first bytes; zero if there is none.
    private Starts _starts;

    /// <param name="record">The name of the record.</param>
    /// <param name="required">The required members, one bit each, at the place of the member.</param>
    /// <param name="names">The names, in the order of their places; at most as many as a <see cref="ulong"/> has bits.</param>
    public MemberNames(string record, ulong required, params string[] names)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(names.Length, MostNames, nameof(names));
        Record = record;
        _required = required;
        _names = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        // The first slot is empty; the slot of a name is at its place plus one.
        _slots = [default, .. _names.Select(Slot.Of)];
        // Only as many bytes are hashed as the shortest name has, with its quotation marks and colon: the bytes after the colon do not belong to the name.
        _keyMask = ulong.MaxValue >> _slots.Max(static slot => slot.FirstShift);
        int bits = BitOperations.Log2((uint)names.Length) + 2;
        _shift = 64 - bits;
        _multiplier = Multiplier([.. _slots.Skip(1).Select(slot => slot.First & _keyMask)], bits);
        for (byte i = 1; i < _slots.Length; i++)
        {
            if (_slots[i].Length == 0)
                continue;
            ref byte slot = ref _starts[StartOf(_slots[i].First)];
            while (slot != 0)
                slot = ref _slots[slot].Next;
            slot = i;
        }
    }

    /// <summary>Creates the names of an object that may have no other members.</summary>
    /// <param name="required">The required members, one bit each, at the place of the member.</param>
    /// <param name="names">The names, in the order of their places.</param>
    public static MemberNames OfClosed(ulong required, params string[] names) => new("", required, names);

    /// <summary>The name of the record; empty if there is none.</summary>
    public string Record { get; }

    /// <summary>Whether other members are not allowed.</summary>
    public bool IsClosed => Record.Length == 0;

    /// <summary>The number of names.</summary>
    public int Count => _names.Length;

    /// <summary>The names.</summary>
    public IEnumerable<string> All => _names.Select(Encoding.UTF8.GetString);

    /// <summary>A name.</summary>
    public ReadOnlySpan<byte> this[int place] => _names[place];

    /// <summary>Whether a member is required.</summary>
    public bool IsRequired(int place) => unchecked((_required >> place) & 1) != 0;

    /// <summary>Whether all required members are present.</summary>
    public bool IsComplete(ulong seen) => (_required & ~seen) == 0;

    /// <summary>The place of the first required member that is missing; negative if none is.</summary>
    /// <param name="seen">The members that are present, one bit each, at the place of the member.</param>
    public int FirstMissing(ulong seen) => (_required & ~seen) is var missing and not 0 ? BitOperations.TrailingZeroCount(missing) : -1;

    /// <summary>Finds the name at the start of a text, if it is written without escapes and followed directly by its colon.</summary>
    /// <param name="text">The first byte of the text, which has at least <see cref="Reach"/> bytes.</param>
    /// <param name="place">The place of the name.</param>
    /// <param name="length">The length of the name, with its quotation marks and colon.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(ref byte text, out int place, out int length)
    {
        unchecked
        {
            ulong first = Unsafe.ReadUnaligned<ulong>(ref text);
            Vector128<byte> rest = Vector128.LoadUnsafe(ref text, sizeof(ulong));
            // Both indexes are in range: StartOf is less than MostStarts, and each start is the index of a slot.
            int number = Unsafe.Add(ref Unsafe.As<Starts, byte>(ref _starts), (nint)(uint)StartOf(first));
            ref Slot slots = ref MemoryMarshal.GetArrayDataReference(_slots);
            ref Slot slot = ref Unsafe.Add(ref slots, number);
            while (!slot.Holds(first, rest))
            {
                number = slot.Next;
                slot = ref Unsafe.Add(ref slots, number);
                if (number == 0)
                    break;
            }
            place = number - 1;
            length = slot.Length;
            return number != 0;
        }
    }

    /// <summary>The place of a name without quotation marks and escapes; negative if it is not one of the names.</summary>
    public int IndexOf(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < _names.Length; i++)
        {
            if (name.SequenceEqual(_names[i]))
                return i;
        }
        return -1;
    }

    /// <summary>
    /// Returns the names that may have been meant by another one: those that are nearest, among those that are missing; if none is near and other members are not allowed, the required one
    /// that is missing, if it is the only one.
    /// </summary>
    /// <param name="name">The other name.</param>
    /// <param name="seen">The members that are present, one bit each, at the place of the member.</param>
    public IReadOnlyList<string> MeantBy(string name, ulong seen)
    {
        IReadOnlyList<string> near = NearWords.Of(name, All.Where((_, place) => unchecked((seen >> place) & 1) == 0));
        bool isOnlyOne = near.Count == 0 && IsClosed && BitOperations.PopCount(_required & ~seen) == 1;
        return isOnlyOne ? [Encoding.UTF8.GetString(this[FirstMissing(seen)])] : near;
    }

    /// <summary>The name of the first unknown member that has one of the names; null if none has.</summary>
    public string? FirstKnownOf(UnknownMembers members)
    {
        ReadOnlySpan<byte> compact = members.Raw;
        for (int at = 1; at < compact.Length - 1; at = CompactJson.EndOfMember(compact, at) + 1)
        {
            // Unknown names are in canonical form, and known names contain no escape: a name with an escape differs from all of them, even if cut off.
            ReadOnlySpan<byte> name = compact[(at + 1)..];
            name = name[..name.IndexOf((byte)'"')];
            if (IndexOf(name) >= 0)
                return Encoding.UTF8.GetString(name);
        }
        return null;
    }

    /// <summary>The names in quotation marks, for messages.</summary>
    public override string ToString() => string.Join(" and ", _names.Select(static name => $"\"{Encoding.UTF8.GetString(name)}\""));

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
    private int StartOf(ulong first) => unchecked((int)(((first & _keyMask) * _multiplier) >> _shift));

    [InlineArray(MostStarts)]
    private struct Starts
    {
        private byte _first;
    }

    [StructLayout(LayoutKind.Sequential, Pack = sizeof(ulong))]
    private struct Slot
    {
        /// <summary>The first bytes of the name, with the opening quotation mark as the lowest byte; bytes after the colon are zero.</summary>
        public ulong First;

        /// <summary>The bytes after <see cref="First"/>; bytes after the colon are zero.</summary>
        public Vector128<byte> Rest;

        /// <summary>The number of bits of <see cref="First"/> that are not compared: those after the colon.</summary>
        public byte FirstShift;

        /// <summary>The offset in <see cref="RestMasks"/> of the mask that selects the bytes of <see cref="Rest"/> that are compared.</summary>
        public byte RestMask;

        /// <summary>The number of bytes that are compared; zero if there is no name, or if it is too long to be compared completely.</summary>
        public byte Length;

        /// <summary>The slot of the next name with the same hash; zero after the last.</summary>
        public byte Next;

        private static ReadOnlySpan<byte> RestMasks =>
        [
            0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        ];

        public static Slot Of(byte[] name)
        {
            Span<byte> written = stackalloc byte[Reach];
            written.Clear();
            byte[] whole = [(byte)'"', .. name, (byte)'"', (byte)':'];
            whole.AsSpan(0, Math.Min(whole.Length, Reach)).CopyTo(written);
            return new()
            {
                First = BinaryPrimitives.ReadUInt64LittleEndian(written),
                Rest = Vector128.Create<byte>(written[sizeof(ulong)..]),
                FirstShift = (byte)(64 - (8 * Math.Min(whole.Length, sizeof(ulong)))),
                RestMask = (byte)(Reach - Math.Clamp(whole.Length, sizeof(ulong), Reach)),
                Length = (byte)(whole.Length <= Reach ? whole.Length : 0),
            };
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly bool Holds(ulong first, Vector128<byte> rest) => unchecked(
            ((first ^ First) << FirstShift) == 0
            && ((rest ^ Rest) & Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(RestMasks), RestMask)) == Vector128<byte>.Zero);
    }
}
