namespace Alliance.Core.Json;

/// <summary>What was read of a record whose object is open.</summary>
/// <param name="start">The offset of the object.</param>
internal struct OpenRecord(int start)
{
    /// <summary>Where the members stand that the record doesn't have; negative as long as there are none.</summary>
    public int Unknown = -1;

    /// <summary>The offset of the object.</summary>
    public readonly int Start => start;

    /// <summary>The members that are there, each by the bit of its place.</summary>
    public ulong Seen { get; private set; }

    /// <summary>Notes a member.</summary>
    /// <returns>Whether it is there for the first time.</returns>
    public bool Add(int place)
    {
        ulong bit = 1UL << place;
        bool isNew = (Seen & bit) == 0;
        Seen |= bit;
        return isNew;
    }
}
