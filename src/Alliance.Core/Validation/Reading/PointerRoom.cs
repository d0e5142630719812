namespace Alliance.Core.Validation;

/// <summary>
/// The room for the pointers of the findings that are listed. A name in a text may be as long as the text, and every finding inside its value has it in its pointer: so only
/// a limited number of such findings is listed.
/// </summary>
internal struct PointerRoom()
{
    /// <summary>The length up to which a pointer needs no room: it is about as long as a message.</summary>
    public const int ShortLength = 1_000;

    private int _left = 16_000_000;

    /// <summary>Takes the room for a pointer.</summary>
    /// <param name="length">The length of the pointer.</param>
    /// <returns>Whether there was room for it. The first long pointer always has room.</returns>
    public bool TryTake(int length)
    {
        if (length <= ShortLength)
            return true;
        if (_left <= 0)
            return false;
        _left -= length;
        return true;
    }
}
