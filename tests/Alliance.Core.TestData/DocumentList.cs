using Alliance.Core.Json;

namespace Alliance.Core.TestData;

/// <summary>The root records of one type in a document that is being put together.</summary>
internal abstract class DocumentList
{
    /// <summary>Gives a key to a record that will be written later, so that others can refer to it.</summary>
    public abstract void Announce();

    /// <summary>Writes the records that were announced.</summary>
    public abstract void WriteAnnounced();

    /// <summary>Writes one more record, unless it is longer than there is room for or no key is left.</summary>
    /// <returns>The bytes it takes with its comma; 0 when it was not added.</returns>
    public abstract int TryAdd(int room);
}

/// <param name="nextKey">The next free key; null when all are taken.</param>
/// <param name="announce">Makes the key known to those that refer to records.</param>
/// <param name="write">Writes the record with a key.</param>
internal sealed class DocumentList<TKey, TRecord>(Func<TKey?> nextKey, Action<TKey> announce, Func<TKey, TRecord> write) : DocumentList
    where TKey : struct
    where TRecord : class, IRecord
{
    private readonly List<TKey> _announced = [];
    private readonly List<TRecord> _records = [];

    public ValueList<TRecord> Records => [.. _records];

    public override void Announce()
    {
        if (nextKey() is not { } key)
            return;
        announce(key);
        _announced.Add(key);
    }

    public override void WriteAnnounced()
    {
        foreach (TKey key in _announced)
            _records.Add(write(key));
        _announced.Clear();
    }

    public override int TryAdd(int room)
    {
        if (nextKey() is not { } key)
            return 0;
        TRecord record = write(key);
        int length = AllianceJson.WriteRecord(record).Length + 1;
        if (length > room)
            return 0;
        announce(key);
        _records.Add(record);
        return length;
    }
}
