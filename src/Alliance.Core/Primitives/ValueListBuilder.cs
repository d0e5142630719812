namespace Alliance.Core;

/// <summary>Builds a <see cref="ValueList{T}"/> of a length not known beforehand. <c>default</c> is an empty builder.</summary>
internal struct ValueListBuilder<T>
{
    private T[]? _items;
    private int _count;

    public void Add(T item)
    {
        if (_items is null)
            _items = new T[4];
        else if (_count == _items.Length)
            Array.Resize(ref _items, _count * 2);
        _items[_count++] = item;
    }

    public ValueList<T> ToList()
    {
        if (_items is null)
            return default;
        if (_count != _items.Length)
            Array.Resize(ref _items, _count);
        return ValueList<T>.FromArray(_items);
    }
}
