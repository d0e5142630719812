namespace Alliance.Core.Json;

/// <summary>The state of a record that is being read.</summary>
/// <param name="start">The offset of the object.</param>
internal struct OpenRecord(int start)
{
    /// <summary>The offset of the unknown members in the buffer of the source; negative as long as there are none.</summary>
    public int Unknown = -1;

    /// <summary>The offset of the object.</summary>
    public readonly int Start => start;

    /// <summary>The members read so far, one bit each, at the place of the member.</summary>
    public ulong Seen { get; private set; }

    /// <summary>Adds a member that was read.</summary>
    /// <returns>Whether it was read for the first time.</returns>
    public bool Add(int place)
    {
        ulong bit = 1UL << place;
        bool isNew = (Seen & bit) == 0;
        Seen |= bit;
        return isNew;
    }
}
