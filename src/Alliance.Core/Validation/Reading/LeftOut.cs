using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>
/// What was left out of a text because it cannot be read, so that the rest can be checked. With it, findings in the rest get the pointers of the original text, and findings
/// that exist only because something was left out are recognised.
/// </summary>
internal sealed class LeftOut
{
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _incomplete = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _elements = new(StringComparer.Ordinal);
    private readonly HashSet<RecordReference> _keys = [];
    private readonly HashSet<RecordKind> _kinds = [];

    /// <summary>The keys of the records that were left out, as far as they can be read.</summary>
    public IEnumerable<RecordReference> Keys => _keys;

    /// <summary>Whether the keys of all records that were left out can be read.</summary>
    public bool HasEveryKey => _kinds.Count == 0;

    /// <summary>Whether nothing was left out.</summary>
    public bool IsEmpty => _incomplete.Count == 0;

    /// <summary>Adds a member of an object.</summary>
    /// <param name="pointer">The pointer of the member in the original text.</param>
    public void AddMember(string pointer)
    {
        _members.Add(pointer);
        _incomplete.Add(pointer[..pointer.LastIndexOf('/')]);
    }

    /// <summary>Adds an element of an array. The elements of an array are added in their order.</summary>
    /// <param name="pointer">The pointer of the array in the original text.</param>
    /// <param name="index">The index of the element in the original text.</param>
    public void AddElement(string pointer, int index)
    {
        if (!_elements.TryGetValue(pointer, out List<int>? indices))
            _elements.Add(pointer, indices = []);
        indices.Add(index);
        _incomplete.Add(pointer);
    }

    /// <summary>Adds a record of a dataset.</summary>
    /// <param name="kind">Its kind; unspecified when it cannot be read.</param>
    /// <param name="key">Its key; null when it cannot be read. Then every reference to a record of the kind may mean this one.</param>
    public void AddRecord(RecordKind kind, string? key)
    {
        if (key is null)
            _kinds.Add(kind);
        else
            _keys.Add(RecordReference.Trusted(kind, key));
    }

    /// <summary>Whether a record that was left out is, or may be, the one that a reference names.</summary>
    public bool MayContain(RecordReference reference) =>
        _keys.Contains(reference) || _kinds.Contains(RecordKind.Unspecified) || (_kinds.Count > 0 && reference.Kind is { IsKnown: true } kind && _kinds.Any(one => kind == one));

    /// <summary>
    /// Whether a finding may exist only because something was left out: its place is a member that was left out or lies in it, or is an object or array that lost a part.
    /// </summary>
    /// <param name="pointer">The pointer of the finding in the original text.</param>
    public bool IsCauseOf(string pointer)
    {
        if (_incomplete.Contains(pointer))
            return true;
        for (int end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            if (_members.Contains(pointer[..end]))
                return true;
        }
        return false;
    }

    /// <summary>Returns the pointer in the original text for a pointer in the text without what was left out.</summary>
    public string Original(string pointer)
    {
        if (_elements.Count == 0)
            return pointer;
        string original = "";
        foreach (string step in pointer.Split('/').Skip(1))
        {
            string name = step;
            if (_elements.TryGetValue(original, out List<int>? left) && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index))
                name = (index + CountBefore(left, index)).ToString(CultureInfo.InvariantCulture);
            original += $"/{name}";
        }
        return original;
    }

    /// <summary>Returns how many elements were left out before the element that has an index without them.</summary>
    private static int CountBefore(List<int> left, int index)
    {
        int low = 0, high = left.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            // Before this one, as many elements were kept as its index is greater than the number of those left out before it.
            if (left[middle] - middle <= index)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
