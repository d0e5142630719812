using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>Pointers that differ only in their indices are kept once. The indices of a pointer are kept in 16 bytes; those for which there is no room stay in the pointer.</summary>
internal sealed class PointerTable
{
    private const string Open = "*";

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _pointers = [];

    /// <summary>Adds a pointer.</summary>
    /// <param name="pointer">The pointer.</param>
    /// <param name="indices">The indices of the pointer.</param>
    /// <returns>The number of the pointer.</returns>
    public int Add(string pointer, out UInt128 indices)
    {
        indices = 0;
        int bits = 0;
        string[] steps = pointer.Split('/');
        for (int i = 0; i < steps.Length; i++)
        {
            if (int.TryParse(steps[i], NumberStyles.None, CultureInfo.InvariantCulture, out int index) && TryAdd(index, ref indices, ref bits))
                steps[i] = Open;
        }
        string open = string.Join('/', steps);
        if (!_numbers.TryGetValue(open, out int number))
        {
            _numbers.Add(open, number = _pointers.Count);
            _pointers.Add(open);
        }
        return number;
    }

    /// <summary>Returns a pointer with its indices.</summary>
    public string Pointer(int number, UInt128 indices)
    {
        string[] steps = _pointers[number].Split('/');
        for (int i = 0; i < steps.Length; i++)
        {
            if (steps[i] == Open)
                steps[i] = Take(ref indices).ToString(CultureInfo.InvariantCulture);
        }
        return string.Join('/', steps);
    }

    /// <summary>Adds an index behind the bits that are in use: seven bits a byte, and an eighth that says whether another byte follows.</summary>
    private static bool TryAdd(int index, ref UInt128 indices, ref int bits)
    {
        int bytes = 1;
        for (int rest = index >> 7; rest > 0; rest >>= 7)
            bytes++;
        if (bits + (8 * bytes) > 128)
            return false;
        for (; bytes > 0; bytes--, index >>= 7, bits += 8)
            indices |= (UInt128)(uint)((index & 0x7F) | (bytes > 1 ? 0x80 : 0)) << bits;
        return true;
    }

    private static int Take(ref UInt128 indices)
    {
        int index = 0;
        bool follows = true;
        for (int shift = 0; follows; shift += 7, indices >>= 8)
        {
            index |= (int)(indices & 0x7F) << shift;
            follows = (indices & 0x80) != 0;
        }
        return index;
    }
}
