using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// An immutable list that is compared by value: two lists are equal when their elements are, in order. It is created by a collection
/// expression: <c>[a, b]</c>, <c>[.. list, c]</c>. The default value is the empty list.
/// </summary>
/// <remarks>The JSON form is an array without null elements.</remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[DebuggerDisplay("Count = {Count}")]
[JsonConverter(typeof(SelfConverterFactory))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, ISelfConverting
{
    private readonly T[]? _items;

    JsonConverter ISelfConverting.Converter => new ValueListConverter<T>();

    private ValueList(T[] items) => _items = items.Length == 0 ? null : items;

    /// <summary>The number of elements.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there are no elements.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>Gets the element at an index.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is out of range.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _items![index];
        }
    }

    /// <summary>Whether both have equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the two differ in an element or in the order of the elements.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Returns the elements as a span, without copying them.</summary>
    /// <returns>A view of the list.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Enumerates the elements in order.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan(), comparer: null);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in AsSpan())
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Returns the first 20 elements in brackets, formatted with the invariant culture, and the number of the others; for display.</summary>
    /// <returns>For example <c>[a, b]</c>.</returns>
    public override string ToString() => ListText.Of(this);

    /// <summary>Creates a list that uses an array without copying it; the caller must not change the array afterwards.</summary>
    internal static ValueList<T> FromArray(T[] items) => new(items);

    /// <summary>Enumerates a <see cref="ValueList{T}"/>.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _next;

        internal Enumerator(T[] items) => _items = items;

        /// <summary>The current element.</summary>
        public readonly T Current => _items[_next - 1];

        /// <summary>Moves to the next element.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_items is null || _next >= _items.Length)
                return false;
            _next++;
            return true;
        }
    }
}

/// <summary>Creates <see cref="ValueList{T}"/>s; collection expressions use it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValueList
{
    /// <summary>Creates a list; the elements are copied from the span.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => ValueList<T>.FromArray(items.ToArray());
}
