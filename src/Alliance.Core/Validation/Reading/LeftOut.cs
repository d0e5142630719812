using System.Collections.Frozen;
using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>
/// What was left out of a text because it cannot be read, so that the rest can be checked. With it, findings in the rest get the pointers of the original text, and findings
/// that may exist only because something was left out are recognised.
/// </summary>
/// <param name="isDataset">Whether the text is a dataset, whose lists contain records. Otherwise it is a single record.</param>
internal sealed class LeftOut(bool isDataset)
{
    /// <summary>The rules that a value breaks by itself, whatever the rest of its object is.</summary>
    private static readonly FrozenSet<string> RulesOfOneValue = new[]
    {
        RulesBetweenRecords.RepeatedKey, RulesBetweenRecords.Dangling, RulesBetweenRecords.UnknownKind, RulesBetweenRecords.UnknownRecordKind, RulesBetweenRecords.RecordedLater, UnknownMemberFindings.OfDecidingRecord, UnknownMemberFindings.Misspelt, UnknownMemberFindings.Other,
    }.Select(rule => rule.Code).ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<string> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _objects = new(StringComparer.Ordinal);
    private readonly HashSet<string> _arrays = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _elements = new(StringComparer.Ordinal);
    private readonly HashSet<RecordReference> _keys = [];
    private readonly HashSet<RecordKind> _kinds = [];

    /// <summary>The keys of the records that were left out, as far as they can be read.</summary>
    public IEnumerable<RecordReference> Keys => _keys;

    /// <summary>Whether the keys of all records that were left out can be read.</summary>
    public bool HasEveryKey => _kinds.Count == 0;

    /// <summary>Whether nothing was left out.</summary>
    public bool IsEmpty => _objects.Count == 0 && _elements.Count == 0 && _keys.Count == 0 && _kinds.Count == 0;

    /// <summary>Adds a member of an object.</summary>
    /// <param name="pointer">The pointer of the member in the original text.</param>
    public void AddMember(string pointer)
    {
        _members.Add(pointer);
        AddObject(Parent(pointer));
    }

    /// <summary>Adds a member that has the name of an earlier one, to which the pointer leads. The earlier one is not left out.</summary>
    /// <param name="pointer">The pointer of the member in the original text.</param>
    public void AddRepeatedMember(string pointer) => AddObject(Parent(pointer));

    /// <summary>Adds an element of an array. The elements of an array are added in their order.</summary>
    /// <param name="pointer">The pointer of the array in the original text.</param>
    /// <param name="index">The index of the element in the original text.</param>
    public void AddElement(string pointer, int index)
    {
        if (!_elements.TryGetValue(pointer, out List<int>? indices))
            _elements.Add(pointer, indices = []);
        indices.Add(index);
        if (IsListOfRecords(pointer))
            return;
        _arrays.Add(pointer);
        AddObject(Parent(pointer));
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
    /// Whether a finding may exist only because something was left out. The rules of an object may compare its members, and what is in them: so no rule of an object is certain
    /// that lost a part of itself, of an object in it, or of a list in it. An element of a list stands for itself: what it lost matters to the rules on the list, but not to the
    /// other rules of the object that has the list.
    /// </summary>
    /// <param name="finding">The finding, with its pointer in the original text.</param>
    public bool MayCause(Finding finding)
    {
        string pointer = finding.Pointer;
        for (int end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            if (_members.Contains(pointer[..end]))
                return true;
        }
        if (RulesOfOneValue.Contains(finding.Code))
            return false;
        if (_objects.Contains(pointer) || _arrays.Contains(pointer))
            return true;
        // The place of a rule is a member of the object, or an element of a list in the object.
        string place = IsElement(pointer) && !IsListOfRecords(Parent(pointer)) ? Parent(pointer) : pointer;
        return place.Length > 0 && (_arrays.Contains(place) || (!IsElement(place) && _objects.Contains(Parent(place))));
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

    /// <summary>Adds an object that lost something, and the objects and lists that contain it.</summary>
    private void AddObject(string pointer)
    {
        while (_objects.Add(pointer) && pointer.Length > 0 && !IsElement(pointer))
            pointer = Parent(pointer);
        for (; pointer.Length > 0; pointer = Parent(pointer))
        {
            if (IsElement(pointer) && !IsListOfRecords(Parent(pointer)) && !_arrays.Add(Parent(pointer)))
                return;
        }
    }

    private bool IsListOfRecords(string pointer) => isDataset && pointer.LastIndexOf('/') == 0;

    private static bool IsElement(string pointer) => pointer.LastIndexOf('/') is var last and >= 0 && last + 1 < pointer.Length && char.IsAsciiDigit(pointer[last + 1]);

    private static string Parent(string pointer) => pointer[..pointer.LastIndexOf('/')];
}
