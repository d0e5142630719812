using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>Pointers that differ only in their first indices are kept once.</summary>
internal sealed class PointerTable
{
    private const string Open = "*";

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _pointers = [];

    /// <summary>Adds a pointer.</summary>
    /// <param name="pointer">The pointer.</param>
    /// <param name="indices">Set to the first indices of the pointer, as many as there is room for.</param>
    /// <returns>The number of the pointer.</returns>
    public int Add(string pointer, Span<int> indices)
    {
        string[] steps = pointer.Split('/');
        int found = 0;
        for (int i = 0; i < steps.Length && found < indices.Length; i++)
        {
            if (!int.TryParse(steps[i], NumberStyles.None, CultureInfo.InvariantCulture, out indices[found]))
                continue;
            steps[i] = Open;
            found++;
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
    public string Pointer(int number, ReadOnlySpan<int> indices)
    {
        string[] steps = _pointers[number].Split('/');
        int next = 0;
        for (int i = 0; i < steps.Length; i++)
        {
            if (steps[i] == Open)
                steps[i] = indices[next++].ToString(CultureInfo.InvariantCulture);
        }
        return string.Join('/', steps);
    }
}
