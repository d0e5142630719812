using System.Buffers;
using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>
/// Builds a list whose length is not known beforehand, with one allocation for the list itself. <c>default</c> is an empty builder; a builder creates only
/// one list.
/// </summary>
internal struct ValueListBuilder<T>
{
    private FirstItems _first;
    private T[]? _more;
    private int _count;

    public void Add(T item)
    {
        if (_count < FirstItems.Length)
        {
            _first[_count] = item;
            unchecked
            {
                _count++;
            }
            return;
        }
        AddMore(item);
    }

    private void AddMore(T item)
    {
        if (_more is null)
        {
            _more = ArrayPool<T>.Shared.Rent(FirstItems.Length * 16);
            ((ReadOnlySpan<T>)_first).CopyTo(_more);
        }
        else if (_count == _more.Length)
        {
            T[] larger = ArrayPool<T>.Shared.Rent(_count * 2);
            _more.CopyTo(larger, 0);
            Return();
            _more = larger;
        }
        _more[_count++] = item;
    }

    public ValueList<T> ToList() => _count switch
    {
        0 => default,
        // Most lists have one element.
        1 => ValueList<T>.FromArray([_first[0]]),
        _ => ValueList<T>.FromArray(ToArray()),
    };

    public T[] ToArray()
    {
        if (_more is null)
            return ((ReadOnlySpan<T>)_first)[.._count].ToArray();
        T[] items = _more.AsSpan(0, _count).ToArray();
        Return();
        return items;
    }

    private void Return()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            _more.AsSpan(0, _count).Clear();
        ArrayPool<T>.Shared.Return(_more!);
        _more = null;
    }

    [InlineArray(Length)]
    private struct FirstItems
    {
        public const int Length = 4;

        private T _item;
    }
}
